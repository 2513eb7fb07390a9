"""Selectors: paths that name headers and records, and values in them, for every command that takes one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from enum import IntEnum
from fnmatch import fnmatchcase
from typing import Any

from kaitaistruct import KaitaiStruct

from .._tuples import NamedTuple
from ..errors import XenstreamError
from ..limits import MOST_NAMES_SEEN
from ..schema import layout
from ..stream.events import Header
from ..stream.record import Record
from .keys import entry_name, names_in, path_of
from .tree import Shown, fields, kind_of

_STRUCTS = (KaitaiStruct, Shown)


_MOST_NAMED = 16
"""Names that a message has, where none is near to what was written."""


class SelectorError(XenstreamError):
    """A selector names nothing that is there."""


class Found(NamedTuple):
    """What a path leads to in a body: a value of a field of `owner`, what kind of field that is, None if it has no kind
    or is none, and the steps, in which names of what is in a list are replaced by the path to it.
    """

    value: Any
    kind: str | None
    owner: Any
    steps: list[str | int]


_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]{1,18})\]")


def steps(selector: str) -> list[str | int]:
    """Split `libxc.PAGE_DATA[3].pfns[0].pfn` into its steps.

    Raises SelectorError if it is malformed.
    """
    parts: list[str | int] = []
    position = 0
    for match in _STEP.finditer(selector):
        if selector[position : match.start()] not in ("", "."):
            break
        position = match.end()
        parts.append(match[1] if match[1] is not None else int(match[2]))
    if position != len(selector) or not parts:
        raise SelectorError(f"{selector}: not a selector; try libxc.PAGE_DATA[0].pfns[0].pfn or 3")
    return parts


class Selector:
    """Picks headers and records, and a part of them.

    A layer, then a header's name, a record's type or its index, `[n]` for the n-th such
    record, then fields: `libxc.X86_TSC_INFO.khz`, `PAGE_DATA[2]`, `7`, `xl.header`. Entries
    of an HVM context go by the name of their type, HVM parameters, MSRs and features of the CPU by their own names:
    `HVM_CONTEXT.cpu[0].rip`, `HVM_PARAMS.ioreq_pfn`, `X86_CPUID_POLICY.avx2`. In a name, * and ?
    stand for any characters and any one: `X86_*`.
    Without a layer, an index is that of a libxc record, or of a part of a legacy image.
    """

    def __init__(self, text: str, layers: tuple[str, ...]) -> None:
        self.text = text
        self._layers = layers
        parts = steps(text)
        self._layer = str(parts.pop(0)) if parts[0] in layers else None
        self._what = str(parts.pop(0)) if parts else None
        self._nth = parts.pop(0) if parts and isinstance(parts[0], int) and not self._is_index else None
        self.path = parts
        self._seen: set[str] = set()
        self._count = 0
        self._last_index: int | None = None

    @property
    def _is_index(self) -> bool:
        return self._what is not None and re.fullmatch("[0-9]{1,18}", self._what) is not None

    def picks(self, item: Header | Record) -> bool:
        """Whether this header or record is meant. Ask of each in turn, once."""
        name = item.type if isinstance(item, Record) else item.name.replace(" ", "_")
        if len(self._seen) < MOST_NAMES_SEEN:
            self._seen.add(name)
        if self._layer not in (None, item.layer):
            return False
        if self._what is None:
            return True
        if self._is_index:
            if not isinstance(item, Record) or item.layer != (self._layer or self._layers[-1]):
                return False
            self._last_index = item.index
            return item.index == int(self._what)
        if not fnmatchcase(name.lower(), self._what.lower()):
            return False
        self._count += 1
        return self._nth in (None, self._count - 1)

    def nothing(self, others: tuple[str, ...] = ()) -> SelectorError:
        """Return the error that says that nothing was meant, and what may have been.

        `others` are words that mean something besides layers, headers and records.
        """
        return SelectorError(f"{self.text}: no such header or record{self._hint(others)}")

    def _hint(self, others: tuple[str, ...]) -> str:
        if self._last_index is not None:
            return f"; the last {self._layer or self._layers[-1]} record is {self._last_index}"
        if self._count == 1:
            return "; there is only one"
        if self._count:
            return f"; there are {self._count}, the last one is [{self._count - 1}]"
        wanted = self._what or self.text
        names = {name.upper(): name for name in (*sorted(self._seen), *self._layers, *others)}
        near = _near(wanted.upper(), names)
        return f"; there is {', '.join(names[name] for name in near)}" if near else ""

    def undecoded(self) -> SelectorError:
        """Return the error that says that what was meant has no fields: it was not decoded."""
        return SelectorError(f"{self.text}: not decoded; the body is cut short, too short or too long to decode")

    def find(self, body: Any) -> Found:
        """Follow the path into a body. Raises SelectorError if it leads nowhere."""
        found = Found(body, None, None, [])
        left = list(self.path)
        while left:
            step = left.pop(0)
            inside = found.value
            named = _path_in_list(inside, step)
            if named is not None:
                left[:0] = named
                continue
            kind = kind_of(inside, step) if isinstance(step, str) and isinstance(inside, _STRUCTS) else None
            found = Found(self._step(inside, step), kind, inside, [*found.steps, step])
        return found

    def _step(self, value: Any, step: str | int) -> Any:
        try:
            if isinstance(step, int):
                return value[step]
            with suppress(AttributeError):
                if _is_field(value, step):
                    return getattr(value, step)
            named = _entries_named(value, step)
        except (IndexError, TypeError):
            raise SelectorError(f"{self.text}: [{step}] is not there") from None
        except layout.UNDECODABLE:
            raise SelectorError(f"{self.text}: the data is too short for {step}") from None
        if named:
            return named
        names = all_names(value) if isinstance(value, _STRUCTS) else []
        near = _near(step, names) or names[:_MOST_NAMED]
        hint = f"; there is {', '.join(near)}" if near else ""
        raise SelectorError(f"{self.text}: no field {step}{hint}")


def _near(wanted: str, names: Iterable[str]) -> list[str]:
    """Return the names that are most like one that there is not."""
    from difflib import get_close_matches

    return get_close_matches(wanted, list(names), 3, 0.5)


def _is_field(value: Any, name: str) -> bool:
    """Whether an attribute of this name can be a field, and is not just something that Python has."""
    if isinstance(value, IntEnum):
        return name in ("name", "value")
    plain = isinstance(value, int | str | bytes | list | dict)
    return not (plain or name.startswith("_") or callable(getattr(type(value), name, None)))


def _path_in_list(value: Any, step: str | int) -> list[str | int] | None:
    """Return the path to what has a name in a list of a structure, None of a field of its own, and of nothing."""
    if not isinstance(step, str) or not isinstance(value, KaitaiStruct) or step in fields(value):
        return None
    with suppress(*layout.UNDECODABLE):
        return path_of(value, step)
    return None


def all_names(value: KaitaiStruct | Shown) -> list[str]:
    """Return the names that can follow a structure in a selector: its fields, and what its lists have by name."""
    entries = filter(None, map(entry_name, getattr(value, "entries", ())))
    return list(dict.fromkeys((*fields(value), *entries, *names_in(value))))


class _Bodies(list[Any]):
    """The bodies of entries, each decoded when it is asked for."""

    def __getitem__(self, index: Any) -> Any:
        found = super().__getitem__(index)
        return [entry.body for entry in found] if isinstance(index, slice) else found.body

    def __iter__(self) -> Iterator[Any]:
        return (entry.body for entry in super().__iter__())


def _entries_named(value: Any, name: str) -> list[Any]:
    """Return the bodies of an HVM context's entries of one type: `HVM_CONTEXT.cpu[0]`."""
    return _Bodies(entry for entry in getattr(value, "entries", ()) if entry_name(entry) == name.lower())
