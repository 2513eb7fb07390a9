"""Bytes in hex and as text, the way `hexdump -C` prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_PER_LINE = 16


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


def _line(data: bytes, address: str) -> str:
    half = _PER_LINE // 2
    columns = f"{data[:half].hex(' '):{3 * half - 1}}  {data[half:].hex(' '):{3 * half - 1}}"
    return f"{address}  {columns}  |{printable(data)}|"
