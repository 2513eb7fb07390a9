"""Regular expressions over bytes as Python parses them: their cost, and their translation for RE2."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")  # without types
_c: Any = import_module("re._constants")

_IGNORECASE, _LOCALE, _MULTILINE, _DOTALL = 2, 4, 8, 16
_ASSERTIONS = (_c.ASSERT, _c.ASSERT_NOT)
_REPEATS = (_c.MAX_REPEAT, _c.MIN_REPEAT, _c.POSSESSIVE_REPEAT)
_END = (_c.AT_END, _c.AT_END_STRING, _c.AT_BOUNDARY, _c.AT_NON_BOUNDARY)
_WORD = {*range(0x30, 0x3A), *range(0x41, 0x5B), 0x5F, *range(0x61, 0x7B)}
_CATEGORIES = {"DIGIT": {*range(0x30, 0x3A)}, "SPACE": {*b" \t\n\r\f\v"}, "WORD": _WORD}
_ALL = frozenset(range(256))
_INFINITE = float("inf")

_MOST_IN_RE2 = 1000
"""Repeats that RE2 accepts, nested ones multiplied. Source: re2/parse.cc, maximum_repeat_count."""


class NotForRe2Error(Exception):
    """RE2 does not have the construct, or gives it another meaning."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression, and its flags."""

    items: Any
    flags: int

    @property
    def is_always_empty(self) -> bool:
        """Whether it can match only the empty string."""
        return bool(self.items.getwidth()[1] == 0)

    @property
    def sees_the_end(self) -> bool:
        """Whether a match depends on the data after it."""
        ahead = any(op in _ASSERTIONS and value[0] > 0 for op, value in _nodes(self.items))
        return ahead or any(op is _c.AT and value in _END for op, value in _nodes(self.items))

    def reach(self) -> tuple[int, int]:
        """Return how many bytes before and after a match its assertions may look at."""
        behind = ahead = 0
        for op, value in _nodes(self.items):
            if op in _ASSERTIONS:
                direction, inner = value
                width = int(inner.getwidth()[1])
                behind, ahead = (behind + width, ahead) if direction < 0 else (behind, ahead + width)
        return behind, ahead

    def cost(self) -> float:
        """Return roughly how many steps an attempt at one place takes, at worst."""
        least, most = self.items.getwidth()
        return _ways(self.items, True) * int(max(1, least if most >= _c.MAXREPEAT else most))

    def for_re2(self) -> bytes:
        """Return it in the syntax of RE2, with the same meaning. Raises NotForRe2Error."""
        return _written(self.items, self.flags).encode()


def parse(expression: bytes) -> Expression:
    """Parse an expression that `re` compiles."""
    parsed = _parser.parse(expression)
    return Expression(parsed, parsed.state.flags)


def _nodes(items: Any) -> Iterable[tuple[Any, Any]]:
    """Yield all nodes of a tree."""
    waiting = [items]
    while waiting:
        item = waiting.pop()
        if isinstance(item, _parser.SubPattern):
            waiting += item.data
        elif isinstance(item, list):
            waiting += item
        elif isinstance(item, tuple):
            if len(item) == 2 and isinstance(item[0], type(_c.LITERAL)):
                yield item
            waiting += [part for part in item if isinstance(part, list | tuple | _parser.SubPattern)]


def _ways(items: Any, is_last: bool) -> float:
    """Return in how many ways a sequence can match at a place, at most. If `is_last`, nothing after it can fail."""
    total = 1.0
    for number, (op, value) in enumerate(items):
        total *= _ways_of(op, value, is_last and number == len(items) - 1)
    return total


def _ways_of(op: Any, value: Any, is_last: bool) -> float:
    if op is _c.BRANCH:
        return sum(_ways(branch, is_last) for branch in value[1])
    if op is _c.SUBPATTERN:
        return _ways(value[3], is_last)
    if op in _ASSERTIONS:
        return _ways(value[1], False)
    if op is _c.ATOMIC_GROUP:
        return _ways(value, False)
    if op in _REPEATS:
        least, most, inner = value
        ways = _ways(inner, False)
        if ways > 1:
            return _INFINITE if most > 64 else ways ** int(most)
        if is_last or least == most:
            return 1
        return _INFINITE if most is _c.MAXREPEAT else int(most) - int(least) + 1
    return _INFINITE if op in (_c.GROUPREF, _c.GROUPREF_EXISTS) else 1


def _written(items: Any, flags: int) -> str:
    return "".join(_node(op, value, flags) for op, value in items)


def _node(op: Any, value: Any, flags: int) -> str:
    if flags & _LOCALE:
        raise NotForRe2Error
    if op is _c.BRANCH:
        return f"(?:{'|'.join(_written(branch, flags) for branch in value[1])})"
    if op is _c.SUBPATTERN:
        _, added, removed, inner = value
        return f"(?:{_written(inner, (flags | added) & ~removed)})"
    if op in (_c.MAX_REPEAT, _c.MIN_REPEAT):
        return _repeat(value, flags) + "?" * (op is _c.MIN_REPEAT)
    if op is _c.AT:
        return _anchor(value, flags)
    return _class(_octets(op, value, flags))


def _repeat(value: Any, flags: int) -> str:
    least, most, inner = value
    is_endless = most is _c.MAXREPEAT
    if inner.getwidth()[0] == 0 or max(least, 0 if is_endless else most) > _MOST_IN_RE2:
        raise NotForRe2Error  # there, repeats of nothing end differently
    bounds = f"{least},{'' if is_endless else most}"
    return f"(?:{_written(inner, flags)}){{{bounds}}}"


def _anchor(where: Any, flags: int) -> str:
    is_multiline = bool(flags & _MULTILINE)
    if where is _c.AT_END and not is_multiline:
        raise NotForRe2Error  # it also matches before a final newline
    return {
        _c.AT_BEGINNING: "(?m:^)" if is_multiline else r"\A",
        _c.AT_BEGINNING_STRING: r"\A",
        _c.AT_END: "(?m:$)",
        _c.AT_END_STRING: r"\z",
        _c.AT_BOUNDARY: r"\b",
        _c.AT_NON_BOUNDARY: r"\B",
    }[where]


def _octets(op: Any, value: Any, flags: int) -> frozenset[int]:
    """Return which bytes a node for one byte matches. Raises NotForRe2Error for other nodes."""
    if op is _c.ANY:
        return _ALL if flags & _DOTALL else _ALL - {0x0A}
    if op is _c.LITERAL:
        return _folded({value}, flags)
    if op is _c.NOT_LITERAL:
        return _ALL - _folded({value}, flags)
    if op is not _c.IN:
        raise NotForRe2Error
    is_negated = value[0][0] is _c.NEGATE
    found: set[int] = set()
    for kind, what in value[is_negated:]:
        if kind is _c.LITERAL:
            found.add(what)
        elif kind is _c.RANGE:
            found |= {*range(what[0], what[1] + 1)}
        else:
            found |= _category(what)
    return _ALL - _folded(found, flags) if is_negated else _folded(found, flags)


def _category(what: Any) -> frozenset[int]:
    _, _, name = what.name.partition("CATEGORY_")
    octets = frozenset(_CATEGORIES[name.removeprefix("NOT_")])
    return _ALL - octets if name.startswith("NOT_") else octets


def _folded(octets: set[int], flags: int) -> frozenset[int]:
    """Add the other case of ASCII letters if case is ignored."""
    if not flags & _IGNORECASE:
        return frozenset(octets)
    data = bytes(octets)
    return frozenset(data + data.lower() + data.upper())


def _class(octets: frozenset[int]) -> str:
    """Return a class of bytes, written as ranges."""
    starts = [octet for octet in sorted(octets) if octet - 1 not in octets]
    ends = [octet for octet in sorted(octets) if octet + 1 not in octets]
    if not starts:
        return r"[^\x00-\xff]"
    return "[" + "".join(rf"\x{a:02x}-\x{b:02x}" for a, b in zip(starts, ends, strict=True)) + "]"
