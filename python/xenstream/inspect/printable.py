r"""Text that may come from a file, as a line that is all visible and does nothing to a terminal.

The name of a guest, a device or a file may hold anything: escape sequences that set the title or
the colours of a terminal, controls that reverse or hide text, line ends that forge a line of a
report. Each such character is shown as its escape in Python: \x1b, \n, \u202e. A backslash is
shown as it is, so that the text for people can be ambiguous; JSON is exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNSEEN = "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
"""Characters that Unicode says are ignorable, so that nothing is seen of them, but that Python calls printable."""

_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_QUOTE = "| "


def escaped(text: str) -> str:
    """Return text as one line in which all is visible.

    Escapes controls (C0, DEL, C1), format characters (bidi controls, zero-width characters), line
    and paragraph separators, spaces except U+0020, lone surrogates (bytes of a file name that are
    not text), and characters that are private, unassigned or ignorable.
    """
    if text.isprintable() and (text.isascii() or not re.search(_UNSEEN, text)):
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable() and not re.match(_UNSEEN, character):
        return character
    code = ord(character)
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return _NAMED.get(character) or (f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}")


def quoted(text: str) -> Iterator[str]:
    """Yield the lines of a text, each after a mark, so that none can be taken for one of a report."""
    for line in text.removesuffix("\n").split("\n"):
        yield _QUOTE + line.removesuffix("\r").expandtabs()
