"""Cases of the rules on PAGE_DATA, and on the comparison after VERIFY."""

from __future__ import annotations

from functools import partial

from samples.build import (
    BROKEN,
    DATA,
    GDT,
    L1,
    L2,
    L3,
    L4,
    LOW,
    MAX_PFN,
    MIDDLE,
    NOTAB,
    P2M_FRAME,
    PAGE,
    PIN,
    SECOND,
    START_INFO,
    TOP,
    XALLOC,
    XTAB,
    Stream,
    hvm,
    page,
    pv,
    pv_pages,
    table,
)

from .base import Made, Table, Where, body, head, same
from .pv import with_frames, with_pages

pv32 = partial(pv, 4)
hvm_v2 = partial(hvm, 2)

Entry = tuple[int, int, bytes | None]

cases = Table()
error, violation, note = cases.error, cases.violation, cases.note


def pages(stream: Stream, *entries: Entry, **fields: int) -> Stream:
    """Replace the first PAGE_DATA."""
    return stream.body("PAGE_DATA", stream.page_data(*entries, **fields))


def more(stream: Stream, *entries: Entry) -> Stream:
    """Send another PAGE_DATA."""
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*entries))


def verify(stream: Stream, *entries: Entry) -> Stream:
    """Send VERIFY and then PAGE_DATA."""
    return more(stream.before("X86_TSC_INFO", "VERIFY"), *entries)


def entry(number: int, nth: int = 0) -> Where:
    """At a pfn entry."""
    return body("PAGE_DATA", 8 + 8 * number, nth)


def contents(num_pfns: int, number: int, offset: int = 0, nth: int = 0) -> Where:
    """At a byte of a page."""
    return body("PAGE_DATA", 8 + 8 * num_pfns + number * PAGE + offset, nth)


def pte(pfn: int, flags: int) -> bytes:
    """An entry of a page table."""
    return (pfn << 12 | flags).to_bytes(8, "little")


def xen_slots(contents: bytes) -> bytes:
    """A page table with an entry that Xen ignores."""
    return contents[: 271 * 8] + pte(DATA, 7) + contents[272 * 8 :]


def table_of(pfn: int, offset: int, width: int = 8) -> Where:
    """At a byte of one of a PV guest's page tables; the receiver looks at it only at END."""
    pfns = [entry[0] for entry in pv_pages(width)]
    return body("PAGE_DATA", 8 + 8 * len(pfns) + pfns.index(pfn) * PAGE + offset, record="END")


NUM_PV, NUM_PV_32 = len(pv_pages()), len(pv_pages(4))
LOW_NUMBER = [pfn for pfn, _, _ in pv_pages()].index(LOW)

error(
    "XC701", hvm, lambda s: s.body("PAGE_DATA", bytes(4)),
    at=head("PAGE_DATA"), near=lambda s: s.body("PAGE_DATA", bytes(8)), near_finds=("XC702",),
)  # fmt: skip
error("XC701", pv, lambda s: s.before("PAGE_DATA", "PAGE_DATA", b""), at=head("PAGE_DATA"), near=same)
error("XC702", hvm, lambda s: pages(s), at=body("PAGE_DATA", 0), near=lambda s: pages(s, (0, XTAB, None)))
error(
    "XC703", hvm, lambda s: pages(s, *[(pfn, XTAB, None) for pfn in range(10)], count=11),
    at=body("PAGE_DATA", 0), near=lambda s: pages(s, *[(pfn, XTAB, None) for pfn in range(10)]),
)  # fmt: skip
error(
    "XC703", hvm_v2, lambda s: pages(s, (0, XTAB, None), count=0xFFFFFFFF),
    at=body("PAGE_DATA", 0), near=lambda s: pages(s, (0, XTAB, None), (1, XTAB, None)),
)  # fmt: skip
error(
    "XC704", hvm, lambda s: pages(s, (0, NOTAB, page(1)), (1, 5, None)),
    at=entry(1), near=lambda s: pages(s, (0, NOTAB, page(1)), (1, BROKEN, None)),
)  # fmt: skip
error(
    "XC704", pv, lambda s: more(s, (MAX_PFN, 8, None)),
    at=entry(0, nth=1), near=lambda s: more(s, (MAX_PFN, L1 | PIN, table(DATA))),
)  # fmt: skip
error(
    "XC705", hvm, lambda s: pages(s, (0, NOTAB, page(1)), (1, NOTAB, None)),
    at=head("PAGE_DATA"), near=lambda s: pages(s, (0, NOTAB, page(1)), (1, XALLOC, None)),
)  # fmt: skip
error(
    "XC705", pv, lambda s: more(s, (DATA, XTAB, page(1))),
    at=head("PAGE_DATA", 1), near=lambda s: more(s, (DATA, XTAB, None)),
)  # fmt: skip
violation(
    "XC706", hvm, lambda s: pages(s, (0, XTAB, None), (1 << 52 | 1, XTAB, None)),
    at=entry(1), near=lambda s: pages(s, (0, XTAB, None), (1 << 51 | 1, XTAB, None)),
)  # fmt: skip
violation("XC706", pv, lambda s: more(s, (1 << 59 | DATA, NOTAB, page(5))), at=entry(0, nth=1), near=same)
violation(
    "XC707", hvm, lambda s: pages(s, (0, XTAB, None), reserved=1),
    at=body("PAGE_DATA", 4), near=lambda s: pages(s, (0, XTAB, None)),
)  # fmt: skip
error(
    "XC708", pv, lambda s: more(s, (MAX_PFN + 1, NOTAB, page(6))),
    at=entry(0, nth=1), near=lambda s: more(s, (MAX_PFN, NOTAB, page(6))),
)  # fmt: skip
error(
    "XC708", pv32, lambda s: more(s, (MAX_PFN, XTAB, None), (MAX_PFN + 1, XTAB, None)),
    at=entry(1, nth=1), near=lambda s: more(with_frames(s, 0, MAX_PFN + 1, P2M_FRAME), (MAX_PFN + 1, XTAB, None)),
)  # fmt: skip
error(
    "XC709", pv, lambda s: s.move("X86_PV_P2M_FRAMES", before="X86_TSC_INFO"),
    at=head("PAGE_DATA"), near=lambda s: hvm(big=s.big),
)  # fmt: skip
error(
    "XC710", hvm, lambda s: pages(s, (0, XTAB, None), (1 << 36, NOTAB, page(1))),
    at=entry(1), near=lambda s: pages(s, (0, XTAB, None), ((1 << 36) - 1, NOTAB, page(1))),
)  # fmt: skip
error(
    "XC710",
    hvm,
    lambda s: pages(s, (1 << 51, XALLOC, None)),
    at=entry(0),
    near=lambda s: pages(s, (1 << 51, XTAB, None)),
)
note(
    "XC711", hvm, lambda s: pages(s, (0, NOTAB, page(1)), (1, L1, page(2))),
    at=entry(1), near=lambda s: pages(s, (0, NOTAB, page(1)), (1, NOTAB, table(2))),
)  # fmt: skip
error(
    "XC712", pv, lambda s: with_pages(s, (LOW, L1, table(DATA, MAX_PFN + 1))),
    at=contents(NUM_PV, LOW_NUMBER, 8), near=lambda s: with_pages(s, (LOW, L1, table(DATA, MAX_PFN))),
)  # fmt: skip
error(
    "XC712", pv32, lambda s: with_pages(s, (LOW, L1, page(0) [:-8] + (0xFFFFF001).to_bytes(8, "little"))),
    at=contents(NUM_PV_32, LOW_NUMBER, PAGE - 8),
    near=lambda s: with_pages(s, (LOW, L1, page(0)[:-8] + (0xFFFFF002).to_bytes(8, "little"))),
)  # fmt: skip

# 2048 ranges of 16384 pfns are tracked.
RANGE = 16384
FAR_APART = 1 << 11


def sparse(stream: Stream, num_ranges: int) -> Made:
    """A guest that names a pfn in each of so many ranges."""
    last = (num_ranges - 1) * RANGE
    num_frames = last // 512 + 1
    with_frames(stream, 0, last, *[P2M_FRAME] * num_frames)
    return more(stream, *[(number * RANGE, XTAB, None) for number in range(1, num_ranges)])


note(
    "XC713", pv, lambda s: sparse(s, FAR_APART + 1),
    at=head("END"), near=lambda s: sparse(s, FAR_APART), big=False, wraps=False,
)  # fmt: skip

violation(
    "XC801", hvm, lambda s: verify(s, (0, NOTAB, page(1)), (2, XTAB, None), (1, NOTAB, page(1))),
    at=contents(3, 1, nth=2),
    near=lambda s: verify(s, (0, NOTAB, page(1)), (2, XTAB, None), (1, NOTAB, page(2))),
)  # fmt: skip
violation(
    "XC801", pv, lambda s: verify(s, (DATA, NOTAB, page(5)[:-1] + b"\0")),
    at=contents(1, 0, nth=1), near=lambda s: verify(s, (DATA, NOTAB, page(5))),
)  # fmt: skip
note(
    "XC802", hvm, lambda s: verify(s.drop("PAGE_DATA"), (0, NOTAB, page(0))),
    at=head("VERIFY"), near=lambda s: s.before("END", "VERIFY"), also=("XC581", "XC581"), near_finds=("XC803",),
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (TOP, L4 | PIN, table(DATA))), at=table_of(TOP, 0),
    near=lambda s: with_pages(s, (TOP, L4 | PIN, xen_slots(table(MIDDLE)))),
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (SECOND, L2, table(LOW, MIDDLE))), at=table_of(SECOND, 8),
    near=lambda s: with_pages(s, (TOP, L4 | PIN, table(MIDDLE)[:8] + pte(TOP, 5) + page(0)[16:])),  # it maps itself
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (SECOND, L2, pte(LOW, 0x87) + page(0)[8:])), at=table_of(SECOND, 0),
    near=lambda s: with_pages(s, (SECOND, L2, pte(LOW, 0x86) + pte(LOW, 0xE67) + page(0)[16:])),
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (LOW, L1, table(DATA, SECOND))), at=table_of(LOW, 8),
    near=lambda s: with_pages(s, (LOW, L1, table(DATA)[:8] + pte(SECOND, 5) + pte(DATA, 0x107) + page(0)[24:])),
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (LOW, L1, table(GDT))), at=table_of(LOW, 0),
    near=lambda s: with_pages(s, (LOW, L1, table(START_INFO)), (12, L1, table(TOP))),  # 12: nobody looks into that one
)  # fmt: skip
error(
    "XC715", pv, lambda s: with_pages(s, (LOW, L1, pte(DATA, 0x0F) + page(0)[8:])), at=table_of(LOW, 0),
    near=lambda s: s.before("X86_TSC_INFO", "PAGE_DATA", s.page_data((LOW, L1, pte(DATA, 7) + page(0)[8:]))),
)  # fmt: skip
error(
    "XC715", pv32, lambda s: with_pages(s, (MIDDLE, L2, table(DATA))), at=table_of(MIDDLE, 0, 4),
    near=lambda s: with_pages(s, (TOP, L3 | PIN, table(MIDDLE)[:32] + pte(DATA, 7) + page(0)[40:])),
)  # fmt: skip
note("XC803", hvm, lambda s: s.before("END", "VERIFY"), at=head("END"), near=lambda s: verify(s, (0, NOTAB, page(1))))
note("XC803", pv, lambda s: s.before("END", "VERIFY"), at=head("END"), near=same)

CASES = cases.cases
