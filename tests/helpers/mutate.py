"""Breaks valid streams in many ways, to compare verdicts with those of other programs."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator

from samples.build import (
    BROKEN,
    DATA,
    L1,
    LOW,
    MIDDLE,
    NOTAB,
    P2M_FRAME,
    START_INFO,
    TOP,
    TYPES,
    UNKNOWN,
    XALLOC,
    XTAB,
    Stream,
    hvm,
    page,
    pv,
    start_info,
    table,
)

BASES: dict[str, Callable[[], Stream]] = {
    "hvm v3": hvm,
    "hvm v2": lambda: hvm(2),
    "pv64 v3": pv,
    "pv64 v2": lambda: pv(version=2),
    "pv32 v3": lambda: pv(4),
    "pv32 v2": lambda: pv(4, 2),
}


def drop(stream: Stream, rng: random.Random) -> None:
    del stream.records[rng.randrange(len(stream.records))]


def duplicate(stream: Stream, rng: random.Random) -> None:
    index = rng.randrange(len(stream.records))
    stream.records.insert(rng.randrange(index, len(stream.records)) + 1, copy.copy(stream.records[index]))


def swap(stream: Stream, rng: random.Random) -> None:
    first, second = rng.randrange(len(stream.records)), rng.randrange(len(stream.records))
    records = stream.records
    records[first], records[second] = records[second], records[first]


def move(stream: Stream, rng: random.Random) -> None:
    record = stream.records.pop(rng.randrange(len(stream.records)))
    stream.records.insert(rng.randrange(len(stream.records) + 1), record)


def resize(stream: Stream, rng: random.Random) -> None:
    record = rng.choice(stream.records)
    size = rng.choice([0, 4, 7, 8, 12, 16, len(record.body) - 8, len(record.body) + 8, len(record.body) + 4096])
    record.body = record.body[: max(0, size)].ljust(size, b"\0")


def relabel(stream: Stream, rng: random.Random) -> None:
    rng.choice(stream.records).type = rng.choice([*TYPES.values(), UNKNOWN, 0x7FFFFFFF, 0x80000000, 0x80000001])


def insert(stream: Stream, rng: random.Random) -> None:
    kind = rng.choice([*TYPES.values(), UNKNOWN, 0x80000001])
    body = bytes(rng.choice([0, 8, 16, 24, 4096]))
    stream.records.insert(rng.randrange(len(stream.records) + 1), stream.rec(kind, body))


def wrong_length(stream: Stream, rng: random.Random) -> None:
    record = rng.choice(stream.records)
    record.length = len(record.body) + rng.choice([-8, -1, 1, 7, 8, 1 << 27, 1 << 31])
    record.length &= 0xFFFFFFFF


def flip_body(stream: Stream, rng: random.Random) -> None:
    record = rng.choice([record for record in stream.records if record.body])
    where = rng.randrange(min(len(record.body), 128) if rng.random() < 0.7 else len(record.body))
    body = bytearray(record.body)
    body[where] ^= 1 << rng.randrange(8)
    record.body = bytes(body)


def flip_header(stream: Stream, rng: random.Random) -> bytes:
    data = bytearray(stream.to_bytes())
    data[rng.randrange(40)] ^= 1 << rng.randrange(8)
    return bytes(data)


def flip_anywhere(stream: Stream, rng: random.Random) -> bytes:
    data = bytearray(stream.to_bytes())
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(data)


def truncate(stream: Stream, rng: random.Random) -> bytes:
    data = stream.to_bytes()
    return data[: rng.randrange(len(data))]


def trail(stream: Stream, rng: random.Random) -> None:
    stream.tail = bytes(rng.randrange(1, 100))


def pad(stream: Stream, rng: random.Random) -> None:
    record = rng.choice(stream.records)
    record.body += b"\1\2\3"
    record.padding = b"\5\6\7\1\2"[: -len(record.body) % 8].ljust(-len(record.body) % 8, b"\1")


def flip_entry(stream: Stream, rng: random.Random) -> None:
    """Change the type or the pfn of an entry of PAGE_DATA."""
    records = [record for record in stream.records if record.type == TYPES["PAGE_DATA"] and len(record.body) >= 16]
    if not records:
        return
    record = rng.choice(records)
    body = bytearray(record.body)
    count = min(max(1, int.from_bytes(body[:4], "little")), (len(body) - 8) // 8)
    where = 8 + 8 * rng.randrange(count)
    bit = rng.randrange(64) if rng.random() < 0.5 else rng.choice([*range(6), *range(52, 64)])
    body[where + bit // 8] ^= 1 << bit % 8
    record.body = bytes(body)


def more_pages(stream: Stream, rng: random.Random) -> None:
    """Send more pages, including their types, at some position."""
    pages = []
    for _ in range(rng.randrange(1, 5)):
        kind = rng.choice([0, 0, 0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 5, 8])
        contents = page(rng.choice([0, 0, 1, 3])) if kind <= 4 or 9 <= kind <= 12 else None
        pages.append((rng.choice([*range(16), 16, 511, 0x100000]), kind, contents))
    stream.records.insert(rng.randrange(len(stream.records)), stream.rec("PAGE_DATA", stream.page_data(*pages)))


def domain(stream: Stream, rng: random.Random) -> None:
    choice = rng.randrange(5)
    if choice == 0:
        stream.guest = rng.choice([0, 1, 2, 3, 0x100])
    elif choice == 1:
        stream.page_shift = rng.choice([0, 11, 13, 28, 44, 76, 12 + 32])
    elif choice == 2:
        stream.version = rng.choice([0, 1, 2, 3, 4, 0x10002])
    elif choice == 3:
        stream.domain_reserved = 1
    else:
        stream.options = rng.choice([2, 0x8000, 1])


def vcpu_field(stream: Stream, rng: random.Random) -> None:
    """Change one of the fields of a PV vCPU that a receiver checks."""
    if not any(record.type == TYPES["X86_PV_VCPU_BASIC"] for record in stream.records):
        return
    record = stream.get("X86_PV_VCPU_BASIC")
    wide = [520 + 96, 4832, 4960, 4984 + 24, 4984 + 8]
    narrow = [516 + 8, 2640, 2704, 2716 + 12]
    where = 8 + rng.choice(wide if stream.width == 8 else narrow)
    body = bytearray(record.body)
    body[where : where + 4] = rng.choice(
        [rng.randrange(18), rng.randrange(18) << 12, rng.randrange(18) << 12 | 1, 0xFFFFFFFF, rng.getrandbits(32)]
    ).to_bytes(4, "little")
    record.body = bytes(body)


def p2m_frames(stream: Stream, rng: random.Random) -> None:
    """Send another X86_PV_P2M_FRAMES, in place of the first or in addition to it."""
    per_frame = 4096 // stream.width
    start = rng.choice([0, 0, 0, 1, 15, per_frame - 1, per_frame, 2 * per_frame])
    end = rng.choice([0, 1, 14, 15, 16, per_frame - 1, per_frame, 3 * per_frame])
    count = max(0, end // per_frame - start // per_frame + 1) + rng.choice([0, 0, 0, 0, -1, 1])
    pfns = [rng.choice([P2M_FRAME, P2M_FRAME, rng.randrange(18), 2**64 - 1]) for _ in range(max(0, count))]
    record = stream.rec("X86_PV_P2M_FRAMES", stream.pack(f"II{len(pfns)}Q", start, end, *pfns))
    old = [i for i, rec in enumerate(stream.records) if rec.type == TYPES["X86_PV_P2M_FRAMES"]]
    if old and rng.random() < 0.5:
        stream.records[old[0]] = record
    else:
        stream.records.insert(rng.randrange(len(stream.records)), record)


def page_table(stream: Stream, rng: random.Random) -> None:
    """Send a page table with entries of all kinds."""
    kind = rng.choice([1, 2, 3, 4]) | rng.choice([0, 8])
    contents = table(*(rng.choice([*range(18), 511, 512, 2**40 - 1]) for _ in range(3)))
    if rng.random() < 0.3:
        contents = bytes(byte & 0xFE if i % 8 == 0 else byte for i, byte in enumerate(contents))
    body = stream.page_data((rng.choice([TOP, MIDDLE, LOW, DATA, 12]), kind, contents))
    stream.records.insert(rng.randrange(len(stream.records)), stream.rec("PAGE_DATA", body))


def start_info_page(stream: Stream, rng: random.Random) -> None:
    """Send another start_info page, or remove it."""
    contents = start_info(stream.width, rng.choice([*range(18), 2**32 - 1]), rng.choice([*range(18), 512]))
    kind = rng.choice([NOTAB, NOTAB, NOTAB, L1, XALLOC, XTAB, BROKEN])
    page_of_it = (START_INFO, kind, contents if kind in (NOTAB, L1) else None)
    stream.records.insert(rng.randrange(len(stream.records)), stream.rec("PAGE_DATA", stream.page_data(page_of_it)))


def verify_mode(stream: Stream, rng: random.Random) -> None:
    """Send VERIFY, followed by pages again."""
    where = rng.randrange(len(stream.records))
    again = [record for record in stream.records if record.type == TYPES["PAGE_DATA"]]
    stream.records[where:where] = [stream.rec("VERIFY"), *map(copy.copy, again[: rng.randrange(3)])]


MUTATIONS: list[Callable[[Stream, random.Random], bytes | None]] = [
    drop, duplicate, swap, move, resize, relabel, insert, wrong_length, flip_body, flip_header, flip_anywhere,
    truncate, trail, pad, flip_entry, more_pages, domain, vcpu_field, p2m_frames, page_table, start_info_page,
    verify_mode,
]  # fmt: skip


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield `count` broken streams, each with a description of the change."""
    rng = random.Random(seed)
    for number in range(count):
        name, base = rng.choice(list(BASES.items()))
        stream, done = base(), []
        data = None
        for _ in range(rng.choice([1, 1, 1, 2, 2, 3])):
            mutation = rng.choice(MUTATIONS)
            done.append(mutation.__name__)
            data = mutation(stream, rng)
            if data is not None:
                break
        yield f"{number}: {name}, {' then '.join(done)}", stream.to_bytes() if data is None else data
