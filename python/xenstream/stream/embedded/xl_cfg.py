"""The text of an xl.cfg: whether xl can parse it, and which settings it has.

Source: tools/libs/util/libxlu_cfg_l.l and libxlu_cfg_y.y; xl_parse.c, parse_config_data().
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..._tuples import NamedTuple
from ...limits import MOST_TOKENS

TOKEN = re.compile(
    rb"(?P<IDENT>[a-z][._0-9a-z]*+)|(?P<NUMBER>[0-9][0-9a-fx]*+)|(?P<space>[ \t])|(?P<mark>,|\[|\]|\+?=|;)"
    rb"|(?P<NEWLINE>\n|\#[^\n]*+\n)"
    rb"|(?P<STRING>'(?:[^'\\\n]|\\[^\n])*+'|" + rb'"(?:[^"\\\n]|\\[^\n])*+")'
)
_END = "end of file"
_ENDS = ("NEWLINE", ";", _END)


class Problem(NamedTuple):
    """What xl says that is wrong, and at which byte."""

    message: str
    position: int


@dataclass(slots=True)
class Settings:
    """`problem`: why xl does not take the text, None if it does. `names`: the settings in it."""

    problem: Problem | None = None
    names: set[str] = field(default_factory=set)


class _Token(NamedTuple):
    kind: str
    text: bytes
    position: int


class _WrongError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class TooLongError(ValueError):
    """The text has more than MOST_TOKENS tokens."""


def _tokens(text: bytes) -> Iterator[_Token]:
    at = 0
    for _ in range(MOST_TOKENS):
        if at >= len(text):
            break
        match = TOKEN.match(text, at)
        if match is None:
            if at == len(text) - 1:
                break  # the lexer comes to its end before it says so: saved texts may have a NUL there
            raise _WrongError(Problem("lexical error", at))
        kind = match.lastgroup or ""
        if kind != "space":
            yield _Token(match[0].decode() if kind == "mark" else kind, match[0], at)
        at = match.end()
    else:
        raise TooLongError
    while True:
        yield _Token(_END, b"", len(text))


def _unexpected(token: _Token) -> _WrongError:
    return _WrongError(Problem(f"syntax error, unexpected {token.kind}", token.position))


class _Parser:
    def __init__(self, text: bytes) -> None:
        self._tokens = _tokens(text)
        self._token = next(self._tokens)
        self.names: set[str] = set()

    def _advance(self) -> None:
        self._token = next(self._tokens)

    def _newlines(self) -> None:
        while self._token.kind == "NEWLINE":
            self._advance()

    def file(self) -> None:
        """Parse all settings."""
        while self._token.kind != _END:
            if self._token.kind not in _ENDS:
                self._setting()
            if self._token.kind not in _ENDS:
                raise _unexpected(self._token)
            if self._token.kind != _END:
                self._advance()

    def _setting(self) -> None:
        if self._token.kind != "IDENT":
            raise _unexpected(self._token)
        self.names.add(self._token.text.decode())
        self._advance()
        if self._token.kind not in ("=", "+="):
            raise _unexpected(self._token)
        self._advance()
        self._value()

    def _value(self) -> None:
        depth = 0
        while True:  # lists may be nested without end
            if self._token.kind == "[":
                depth += 1
                self._advance()
                self._newlines()
                if self._token.kind != "]":
                    continue
            elif self._token.kind in ("STRING", "NUMBER"):
                self._advance()
            else:
                raise _unexpected(self._token)
            depth = self._after(depth)
            if not depth:
                return

    def _after(self, depth: int) -> int:
        """Go on after a value, to the next in its list or to the end of lists; return how many lists are open."""
        while depth:
            self._newlines()
            if self._token.kind == ",":
                self._advance()
                self._newlines()
                if self._token.kind != "]":
                    return depth
            if self._token.kind != "]":
                raise _unexpected(self._token)
            self._advance()
            depth -= 1
        return 0


def look(text: bytes) -> Settings:
    """Parse a text. Raises TooLongError where there is too much of it."""
    settings = Settings()
    try:
        parser = _Parser(text)
        parser.file()
        settings.names = parser.names
    except _WrongError as wrong:
        settings.problem = wrong.problem
    return settings
