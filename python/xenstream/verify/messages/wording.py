"""Messages with "..." for what differs from case to case, and how they are found in a line."""

from __future__ import annotations

import re

GAP = "..."

_WORD = re.compile(r"\w+", re.ASCII)


class Wording:
    """A message; `text` is as it is written, with "..." for what differs."""

    __slots__ = ("_ends_open", "_pieces", "_starts_open", "text", "weight")

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = tuple(piece for piece in text.split(GAP) if piece)
        self._starts_open, self._ends_open = text.startswith(GAP), text.endswith(GAP)
        self.weight = sum(map(len, self._pieces))
        """How many characters are given; of two messages that fit, the one with more says more."""

    def find(self, line: str) -> list[str] | None:
        """Return what is in the place of each "...", None if the line does not contain the message.

        Takes time in proportion to the line: each piece is looked for once, from where the last one ends.
        """
        gaps: list[str] = []
        end = 0
        for number, piece in enumerate(self._pieces):
            is_first, is_last = not number, number == len(self._pieces) - 1
            start = _place(
                line, piece, end, begins=is_first and not self._starts_open, ends=is_last and not self._ends_open
            )
            if start < 0:
                return None
            if not is_first or self._starts_open:
                gaps.append(line[end:start])
            end = start + len(piece)
        return [*gaps, line[end:]] if self._ends_open else gaps

    def words(self) -> set[str]:
        """Return the words that every line with this message contains as whole words."""
        found: set[str] = set()
        for number, piece in enumerate(self._pieces):
            is_first, is_last = not number, number == len(self._pieces) - 1
            for match in _WORD.finditer(piece):
                at_start = not match.start() and (self._starts_open or not is_first)
                at_end = match.end() == len(piece) and (self._ends_open or not is_last)
                if not at_start and not at_end:
                    found.add(match[0])
        return found


def _place(line: str, piece: str, start: int, begins: bool, ends: bool) -> int:
    """Return where a piece is, from `start` on: where a word begins or ends, if that is asked for; -1 if nowhere."""
    at = line.find(piece, start)
    while at >= 0:
        after = at + len(piece)
        splits_before = begins and at > 0 and _is_word(line[at - 1]) and _is_word(piece[0])
        splits_after = ends and after < len(line) and _is_word(line[after]) and _is_word(piece[-1])
        if not splits_before and not splits_after:
            return at
        at = line.find(piece, at + 1)
    return -1


def _is_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character == "_")
