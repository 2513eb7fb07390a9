"""Bytes written as hexadecimal text, as in a log or a mail: plain, as a list in C, or as a dump with offsets."""

from __future__ import annotations

import re

_MOST_REPEATED = 1 << 24  # bytes that `*` may stand for

_TEXT = re.compile(rb"[\t\n\r\x20-\x7e]*")
_PREFIXED = re.compile(r"0x([0-9a-f]{1,2})\b")
_DUMPED = re.compile(r"(?:0x)?([0-9a-f]{3,16})(:?)(?:\s+(.*))?$")
_GROUP = re.compile(r"\s*((?:[0-9a-f]{2})+)(?=\s|$)")


class NotHexError(ValueError):
    """The text is no hexadecimal dump: `line`, counted from 1, has something else."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} is not hexadecimal")
        self.line = line


def is_text(data: bytes) -> bool:
    """Whether data is text, and so not the bytes themselves."""
    return bool(data.strip()) and _TEXT.fullmatch(data) is not None


def parse(data: bytes) -> bytes:
    """Return the bytes that a text gives. Raises NotHexError.

    Takes hex digits with or without spaces; 0x numbers with commas; and lines with offsets, as xxd, hexdump -C and
    od -A x write them, where `*` stands for lines that are the same as the last one.
    """
    lines = [line.strip() for line in data.decode("ascii", errors="replace").lower().splitlines()]
    dumped = _dumped(lines, has_characters=True)
    if dumped is None:
        dumped = _dumped(lines, has_characters=False)
    return _plain(lines) if dumped is None else dumped


def _dumped(lines: list[str], has_characters: bool) -> bytes | None:
    """Return the bytes of lines with offsets, None if they have none that fit. `has_characters`: at the ends."""
    found, last = bytearray(), b""
    base: int | None = None
    number = 0
    is_sure = repeats = False
    for line in filter(None, lines):
        match = _DUMPED.match(line)
        if line == "*" and last:
            repeats = True
            continue
        octets = (
            None
            if match is None
            else _octets(_without_characters(match[3] or "", is_xxd=has_characters and bool(match[2])))
        )
        if match is None or octets is None:
            return None
        offset = int(match[1], 16)
        base = offset if base is None else base
        missing = offset - base - len(found)
        if repeats and 0 < missing <= _MOST_REPEATED:
            found += (last * (missing // len(last) + 1))[:missing]
            missing = 0
        if missing:
            return None
        found += octets
        last, repeats, number = octets, False, number + 1
        is_sure |= bool(match[2]) or number > 1
    return bytes(found) if is_sure or not base else None


def _plain(lines: list[str]) -> bytes:
    found = bytearray()
    for number, line in enumerate(lines, 1):
        octets = _octets(line.partition("|")[0])
        if octets is None:
            raise NotHexError(number)
        found += octets
    return bytes(found)


def _octets(text: str) -> bytes | None:
    """Return the bytes of a line without offset and characters, None if it has something else."""
    if "0x" in text:
        rest = _PREFIXED.sub("", text)
        return bytes(int(match, 16) for match in _PREFIXED.findall(text)) if not rest.strip(", {};\t") else None
    found = bytearray()
    position = 0
    while match := _GROUP.match(text, position):
        found += bytes.fromhex(match[1])
        position = match.end()
    return None if text[position:].strip() else bytes(found)


def _without_characters(text: str, is_xxd: bool) -> str:
    """Return a line of a dump without the characters at its end: after a bar of hexdump, two spaces of xxd."""
    return text.partition("  ")[0] if is_xxd else text.partition("|")[0]
