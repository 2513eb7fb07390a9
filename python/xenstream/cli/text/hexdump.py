"""Bytes in hex and as text, the way `hexdump -C` prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_PER_LINE = 16
_MOST_AROUND = 64


def hexdump(pieces: Iterable[bytes], address: int) -> Iterator[str]:
    """Yield lines for bytes that come in pieces; the first is at `address`.

    Lines that repeat the one before are left out for a `*`. The last line is the address
    after the bytes.
    """
    width = 8 if address < 1 << 32 else 16
    before, repeated = b"", False
    for data in _lines(pieces):
        if data == before:
            if not repeated:
                yield "*"
            repeated = True
        else:
            yield _line(data, f"{address:0{width}x}")
            before, repeated = data, False
        address += len(data)
    yield f"{address:0{width}x}"


def around(data: bytes, context: bytes) -> str:
    """Show a match in hex with a few bytes after it, but only the start of a long one. `context` begins with `data`."""
    width = min(_MOST_AROUND, (len(data) // _PER_LINE + 1) * _PER_LINE)
    return hex_and_text(context[:width], width)


def printable(data: bytes) -> str:
    """Show bytes as ASCII, others as dots."""
    return "".join(chr(octet) if 0x20 <= octet < 0x7F else "." for octet in data)


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        rest += piece
        whole = len(rest) // _PER_LINE * _PER_LINE
        for start in range(0, whole, _PER_LINE):
            yield rest[start : start + _PER_LINE]
        rest = rest[whole:]
    if rest:
        yield rest


def hex_and_text(data: bytes, width: int = _PER_LINE) -> str:
    """Show bytes in hex and as ASCII, in columns that have room for `width` bytes."""
    half = _PER_LINE // 2
    columns = [f"{data[start : start + half].hex(' '):{3 * half - 1}}" for start in range(0, width, half)]
    return f"{'  '.join(columns)}  |{printable(data)}|"


def _line(data: bytes, address: str) -> str:
    return f"{address}  {hex_and_text(data)}"
