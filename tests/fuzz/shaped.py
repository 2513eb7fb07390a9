"""Changes bytes so that the result stays an image: parts that have lengths usually get the right ones again.

Changing single bytes of an image mostly breaks its framing, and everything after that is no longer examined.
"""

from __future__ import annotations

import gzip
import lzma
import struct
from collections.abc import Callable
from random import Random

import zstandard
from helpers import mutate
from samples import build, legacy_build

Change = Callable[[bytes, int], bytes]
"""Changes bytes in any way; the second argument is the maximum length."""

Mutator = Callable[[bytes, int, Random, Change], bytes]
"""Maps bytes to others of at most the given length."""

_MARKER = b"\xff" * 8 + b"XENF"
_LEN_HEADERS = 40
_MOST_RECORDS = 256
_TYPES = [*build.TYPES.values(), build.UNKNOWN, 0x7FFFFFFF, 0x80000001]


def parse(data: bytes) -> tuple[bytes, build.Stream] | None:
    """Return the data before the libxc stream in an image, and the stream; None if there is none."""
    start = data.find(_MARKER)
    head = data[start : start + _LEN_HEADERS]
    if start < 0 or len(head) < _LEN_HEADERS:
        return None
    _, ident, version, options, *reserved = struct.unpack(">8s4sIHHI", head[:24])
    stream = build.Stream(0, version, bool(options & 1), ident=ident, options=options & ~1)
    stream.image_reserved = (reserved[0], reserved[1])
    order = stream.order
    stream.guest, stream.page_shift, stream.domain_reserved, *xen = struct.unpack(order + "IHHII", head[24:])
    stream.xen = (xen[0], xen[1])
    stream.records, at = _records(data, start + _LEN_HEADERS, order)
    stream.tail = data[at:]
    return data[:start], stream


def _records(data: bytes, at: int, order: str) -> tuple[list[build.Rec], int]:
    """Return the whole records from an offset on, up to END, and the offset of their end."""
    found: list[build.Rec] = []
    while at + 8 <= len(data) and len(found) < _MOST_RECORDS:
        kind, length = struct.unpack(order + "II", data[at : at + 8])
        end = at + 8 + length
        after = end + -length % 8
        if after > len(data):
            break
        found.append(build.Rec(kind, data[at + 8 : end], padding=data[end:after] if any(data[end:after]) else None))
        at = after
        if kind == build.TYPES["END"]:
            break
    return found, at


def image(data: bytes, most: int, rng: Random, change: Change) -> bytes:
    """Change a libxc stream's records, or the data around it."""
    parsed = parse(data) if rng.random() < 0.8 else None
    if parsed is None or not parsed[1].records:
        return change(data, most)
    ahead, stream = parsed
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5))):
        made = _change_stream(stream, rng, change)
        if made is not None:
            return (ahead + made)[:most]
    if rng.random() < 0.1:
        ahead, stream.tail = change(ahead, len(ahead) + 16), change(stream.tail, len(stream.tail) + 64)
    made = ahead + stream.to_bytes()
    return made if len(made) <= most else change(data, most)


def _change_stream(stream: build.Stream, rng: Random, change: Change) -> bytes | None:
    if not stream.records:
        stream.records.append(stream.rec("END"))
    if rng.random() < 0.5:
        record = rng.choice(stream.records)
        head = record.body if rng.random() < 0.5 else record.body[:256]  # pages are long and matter little
        record.body = change(head, len(head) + rng.choice((0, 0, 0, 8, 24))) + record.body[len(head) :]
        return None
    try:
        return rng.choice(mutate.MUTATIONS)(stream, rng)
    except (IndexError, ValueError, struct.error):  # it looks for something that this stream does not have
        return None


def legacy(data: bytes, most: int, rng: Random, change: Change) -> bytes:
    """Change a legacy image, or build another."""
    if rng.random() < 0.02:
        made = legacy_build.random_image(rng).to_bytes()
        if len(made) <= most:
            return made
    if rng.random() < 0.5 or len(data) < 64:
        return change(data, most)
    # Markers and counts are words, and one word in place of another still gives an image.
    octets = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4))):
        at = rng.randrange(0, len(octets) - 8, 4)
        octets[at : at + 4] = struct.pack("<i", rng.choice((0, 1, 2, 3, 4, -1, -2, -3, -9, -13, -16, -18, 1024, 65)))
    return bytes(octets)


def compressed(data: bytes, most: int, rng: Random, change: Change) -> bytes:
    """Change compressed data, or compress the bytes into such data."""
    if rng.random() < 0.6:
        return change(data, most)
    payload = change(rng.choice((b"", b"abc", bytes(300), bytes(range(256)) * 3)), 2048)
    made = rng.choice((_gzip, _xz, _zstd))(payload, rng)
    if rng.random() < 0.2:
        made = made[: rng.randrange(len(made) + 1)]
    if rng.random() < 0.5:
        made = rng.choice((data + made, made + data))
    return made[:most]


def _gzip(payload: bytes, rng: Random) -> bytes:
    return gzip.compress(payload, rng.randrange(10)) + bytes(rng.choice((0, 0, 1, 512)))


def _xz(payload: bytes, rng: Random) -> bytes:
    checks = (lzma.CHECK_NONE, lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256)
    return lzma.compress(payload, check=rng.choice(checks), preset=0) + bytes(rng.choice((0, 0, 4, 3)))


def _zstd(payload: bytes, rng: Random) -> bytes:
    made = zstandard.ZstdCompressor(
        level=rng.choice((1, 3, -5)),
        write_checksum=rng.random() < 0.5,
        write_content_size=rng.random() < 0.5,
    ).compress(payload)
    if rng.random() < 0.3:
        skipped = rng.randrange(20)
        made = struct.pack("<II", 0x184D2A50 + rng.randrange(16), skipped) + bytes(skipped) + made
    return made


def hvm_context(data: bytes, most: int, rng: Random, change: Change) -> bytes:
    """Change an entry of an HVM context, or their order."""
    parts, at = [], 0
    while at + 8 <= len(data):
        code, instance, length = struct.unpack("<HHI", data[at : at + 8])
        parts.append((code, instance, data[at + 8 : at + 8 + length]))
        at += 8 + length
    if not parts or rng.random() < 0.2:
        return change(data, most)
    for _ in range(rng.choice((1, 1, 2, 3))):
        where = rng.randrange(len(parts))
        code, instance, body = parts[where]
        match rng.randrange(5):
            case 0:
                parts.insert(rng.randrange(len(parts) + 1), parts[where])
            case 1 if len(parts) > 1:
                parts.pop(where)
            case 2:
                parts[where] = rng.choice((code, rng.randrange(1, 24))), rng.choice((instance, rng.randrange(4))), body
            case _:
                parts[where] = code, instance, change(body, len(body) + rng.choice((0, 0, 0, 8)))
    made = b"".join(struct.pack("<HHI", code, instance, len(body)) + body for code, instance, body in parts)
    return made if len(made) <= most else change(data, most)


def after_first(inner: Mutator) -> Mutator:
    """Change the data after the first byte, which selects the kind; rarely change that byte."""

    def changed(data: bytes, most: int, rng: Random, change: Change) -> bytes:
        first = data[:1] if data and rng.random() < 0.95 else rng.randbytes(1)
        return first + inner(data[1:], most - 1, rng, change)

    return changed


def plainly(data: bytes, most: int, rng: Random, change: Change) -> bytes:
    """Change bytes without any structure."""
    return change(data, most)
