"""JSON as libxl reads it: with yajl, which takes more and less than Python's json, and what libxl makes of it.

Numbers with a point are floats, others integers: `1e3` is 1, as strtoll has it. An integer that 64 bits do not hold is
a `Huge`. Strings end at a NUL that is in them. Of members with one key the first counts. What follows the value is not
looked at.

From 4.21 on libxl can be built with json-c instead, which words its errors otherwise.

Source: yajl 2.1, yajl_lex.c and yajl_parser.c; libxl_json.c, json_callback_*(), libxl__json_map_get().
"""

from __future__ import annotations

import re
from typing import Any

from ...limits import MOST_TOKENS

_UTF8 = rb"[\xc0-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf7][\x80-\xbf]{3}"
_SPACE = re.compile(rb"[ \t\n\v\f\r]*")
_STRING = re.compile(rb'"((?:[ !#-\[\]-\x7f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4}|' + _UTF8 + rb")*+)")
_NUMBER = re.compile(rb"-?(?:0|[1-9][0-9]*)?+(\.[0-9]*+)?+([eE][+-]?[0-9]*)?")
_WORDS = {b"t": (b"true", True), b"f": (b"false", False), b"n": (b"null", None)}
_ESCAPE = r"\\(?:u([0-9A-Fa-f]{4})|(.))"
_NAMED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_DIGITS = re.compile(rb"-?[0-9]+")
_MOST_DIGITS = 20
_MOST = 1 << 63

EARLY_END = "premature EOF"


class YajlError(ValueError):
    """The text is no JSON: `kind` ("lexical" or "parse") and `message` as yajl has them, at byte `position`."""

    def __init__(self, kind: str, message: str, position: int) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.position = position


class UnreadError(ValueError):
    """The text has more than MOST_TOKENS tokens."""


class Huge(str):
    """An integer that 64 bits do not hold, as it is written."""

    __slots__ = ()


class Object(dict[str, Any]):
    """An object; `positions` are the bytes of the text where its values begin."""

    def __init__(self) -> None:
        super().__init__()
        self.positions: dict[str, int] = {}


class _Parser:
    def __init__(self, text: bytes) -> None:
        self._text = text
        self._at = self._start = 0
        self._tokens = 0

    @property
    def position(self) -> int:
        """Where the next token is looked for."""
        return self._at

    def value(self) -> Any:
        """Return the value that the text begins with. Nesting costs no stack: yajl has no limit on it."""
        open_ones: list[tuple[Any, str, int]] = []  # containers, with their key and place in the outer one
        key = ""
        while True:
            found, start = self._opening(), self._start
            if found is None:
                found = self._scalar()
            elif not self._closes(found, is_first=True):
                open_ones.append((found, key, start))
                key = self._key() if isinstance(found, Object) else ""
                continue
            while open_ones:
                container, outer_key, outer_start = open_ones[-1]
                _put(container, key, found, start)
                if not self._closes(container):
                    key = self._key() if isinstance(container, Object) else ""
                    break
                found, key, start = container, outer_key, outer_start
                open_ones.pop()
            else:
                return found

    def _next(self) -> bytes:
        """Go to the next token, and return its first byte."""
        self._tokens += 1
        if self._tokens > MOST_TOKENS:
            raise UnreadError
        self._at = _at(_SPACE, self._text, self._at).end()
        first = self._text[self._at : self._at + 1]
        if not first:
            raise YajlError("parse", EARLY_END, self._at)
        if first == b"/":
            raise YajlError("lexical", "probable comment found in input text, comments are not enabled.", self._at)
        if first not in b'{}[],:"-0123456789tfn':
            raise YajlError("lexical", "invalid char in json text.", self._at)
        return first

    def _opening(self) -> Any:
        first = self._next()
        self._start = self._at
        if first not in b"{[":
            return None
        self._at += 1
        return Object() if first == b"{" else []

    def _closes(self, container: Any, is_first: bool = False) -> bool:
        """Whether the container ends here; if not, go to its next member."""
        end = b"}" if isinstance(container, Object) else b"]"
        first = self._next()
        if first == end:
            self._at += 1
            return True
        if is_first:
            return False
        if first != b",":
            self._whole_token(first)
            expected = "after key and value, inside map, I expect ',' or '}'"
            message = expected if end == b"}" else "after array element, I expect ',' or ']'"
            raise YajlError("parse", message, self._at)
        self._at += 1
        return False

    def _key(self) -> str:
        first = self._next()
        if first != b'"':
            self._whole_token(first)
            raise YajlError("parse", "invalid object key (must be a string)", self._at)
        key = self._string()
        first = self._next()
        if first != b":":
            self._whole_token(first)
            raise YajlError("parse", "object key and value must be separated by a colon (':')", self._at)
        self._at += 1
        return key

    def _whole_token(self, first: bytes) -> None:
        """Raise what yajl finds wrong with a token before it finds that it should not be there."""
        if first not in b"{}[],:":
            at = self._at
            self._scalar()
            self._at = at

    def _scalar(self) -> Any:
        first = self._next()
        if first == b'"':
            return self._string()
        if first in _WORDS:
            return self._word(*_WORDS[first])
        if first in b"}],:":
            raise YajlError("parse", "unallowed token at this point in JSON text", self._at)
        return self._number()

    def _word(self, word: bytes, value: bool | None) -> bool | None:
        there = self._text[self._at : self._at + len(word)]
        if there != word:
            same = next((i for i, (a, b) in enumerate(zip(there, word, strict=False)) if a != b), len(there))
            if self._at + same >= len(self._text):
                raise YajlError("parse", EARLY_END, len(self._text))
            raise YajlError("lexical", "invalid string in json text.", self._at + same)
        self._at += len(word)
        return value

    def _number(self) -> Any:
        match = _at(_NUMBER, self._text, self._at)
        text, end = match[0], match.end()
        if text == b"-":
            raise YajlError("lexical", "malformed number, a digit is required after the minus sign.", end)
        if match[1] == b".":
            raise YajlError("lexical", "malformed number, a digit is required after the decimal point.", match.end(1))
        if match[2] is not None and not match[2][-1:].isdigit():
            raise YajlError("lexical", "malformed number, a digit is required after the exponent.", end)
        self._at = end
        if match[1] is not None:
            return float(text)
        digits = _at(_DIGITS, text, 0)[0]
        if len(digits) > _MOST_DIGITS or not -_MOST <= int(digits) < _MOST:
            return Huge(text.decode())
        return int(digits)

    def _string(self) -> str:
        match = _at(_STRING, self._text, self._at)
        end = match.end()
        if self._text[end : end + 1] != b'"':
            raise self._wrong_string(end)
        self._at = end + 1
        string = match[1].decode(errors="replace")
        if "\\" in string:
            string = re.sub(_ESCAPE, _unescaped, string)
        return string.partition("\0")[0]

    def _wrong_string(self, at: int) -> YajlError:
        there = self._text[at : at + 6]
        if not there or (there[:1] == b"\\" and re.fullmatch(rb"\\(?:u[0-9A-Fa-f]{0,4})?", there)):
            return YajlError("parse", EARLY_END, len(self._text))
        if there.startswith(b"\\u"):
            return YajlError("lexical", "invalid (non-hex) character occurs after '\\u' inside string.", at)
        if there.startswith(b"\\"):
            return YajlError("lexical", "inside a string, '\\' occurs before a character which it may not.", at)
        if there[0] < 0x20:
            return YajlError("lexical", "invalid character inside string.", at)
        return YajlError("lexical", "invalid bytes in UTF8 string.", at)


def _at(pattern: re.Pattern[bytes], text: bytes, position: int) -> re.Match[bytes]:
    """Match a pattern that matches whatever is there."""
    match = pattern.match(text, position)
    if match is None:
        raise ValueError(f"{pattern.pattern!r} does not match at {position}")
    return match


def _put(container: Any, key: str, value: Any, start: int) -> None:
    if not isinstance(container, Object):
        container.append(value)
    elif key not in container:
        container[key] = value
        container.positions[key] = start


def _unescaped(match: re.Match[str]) -> str:
    code, other = match.groups()
    return chr(int(code, 16)) if code is not None else _NAMED.get(other, other)


def parse(text: bytes) -> tuple[Any, int]:
    """Return the value at the start of `text`, `Object`, list, str, int, float, `Huge`, bool or None, and its end.

    Raises YajlError where yajl refuses it, UnreadError where there is too much of it.
    """
    parser = _Parser(text)
    return parser.value(), parser.position
