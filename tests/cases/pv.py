"""Cases of the rules on the records of PV guests, and on the pages that they refer to."""

from __future__ import annotations

from functools import partial

from samples.build import (
    CONSOLE,
    DATA,
    L3,
    L4,
    LOW,
    MAX_PFN,
    MIDDLE,
    NOTAB,
    P2M_FRAME,
    START_INFO,
    STORE,
    TOP,
    Stream,
    basic,
    hvm,
    page,
    pv,
    pv_pages,
    start_info,
    table,
    vcpu,
)

from .base import Table, Where, body, head, same

pv32 = partial(pv, 4)
pv_v2 = partial(pv, 8, 2)

UNSENT = 12  # a pfn within the P2M that the stream does not contain

# Offsets of the fields of a vcpu_guest_context, in 64-bit and 32-bit guests.
RDX, GDT_FRAMES, GDT_ENTS, CR1, CR3 = 520 + 96, 4832, 4960, 4984 + 8, 4984 + 24
EDX_32, GDT_FRAMES_32, GDT_ENTS_32, CR3_32 = 516 + 8, 2640, 2704, 2716 + 12

cases = Table()
error, violation, note = cases.error, cases.violation, cases.note


def context(field: int) -> Where:
    """At a field of vCPU 0's context; the receiver checks it only at END."""
    return body("X86_PV_VCPU_BASIC", 8 + field, record="END")


def with_basic(stream: Stream, **fields: int) -> Stream:
    """Give vCPU 0 another context."""
    return stream.body("X86_PV_VCPU_BASIC", vcpu(stream, basic(stream.width, **fields)))


def with_pages(stream: Stream, *changed: tuple[int, int, bytes | None]) -> Stream:
    """Replace some of the guest's pages."""
    pages = {entry[0]: entry for entry in [*pv_pages(stream.width), *changed]}
    return stream.body("PAGE_DATA", stream.page_data(*pages.values()))


def with_frames(stream: Stream, start: int, end: int, *pfns: int) -> Stream:
    """Give the guest another P2M."""
    return stream.body("X86_PV_P2M_FRAMES", frames(stream, start, end, *pfns))


def frames(stream: Stream, start: int, end: int, *pfns: int) -> bytes:
    return stream.pack(f"II{len(pfns)}Q", start, end, *pfns)


def info(stream: Stream, width: int, levels: int) -> bytes:
    return stream.pack("BBHI", width, levels, 0, 0)


# X86_PV_INFO

error(
    "XC401", pv, lambda s: s.before("X86_PV_INFO", "X86_PV_INFO", b"\x08\x04\0\0"),
    at=head("X86_PV_INFO"), also=("XC404",),
    near=lambda s: s.body("X86_PV_INFO", info(s, 8, 4) + bytes(8)), near_finds=("XC402",),
)  # fmt: skip
violation("XC402", pv, lambda s: s.body("X86_PV_INFO", info(s, 8, 4) + bytes(8)), at=head("X86_PV_INFO"), near=same)
error(
    "XC403", pv, lambda s: s.before("X86_PV_INFO", "X86_PV_INFO", info(s, 8, 3)),
    at=body("X86_PV_INFO", 0), also=("XC404",), near=lambda s: pv(4, 3, s.big),
)  # fmt: skip
error(
    "XC403", pv32, lambda s: s.before("X86_PV_INFO", "X86_PV_INFO", info(s, 4, 4)),
    at=body("X86_PV_INFO", 0), also=("XC404",), near=same,
)  # fmt: skip
error("XC404", pv, lambda s: s.after("X86_PV_INFO", "X86_PV_INFO", info(s, 8, 4)), at=head("X86_PV_INFO", 1), near=same)
violation(
    "XC405", pv, lambda s: s.poke("X86_PV_INFO", 2, b"\1"),
    at=body("X86_PV_INFO", 2), near=lambda s: s.body("X86_PV_INFO", info(s, 8, 4) + b"\1" * 8), near_finds=("XC402",),
)  # fmt: skip
violation("XC405", pv32, lambda s: s.poke("X86_PV_INFO", 7, b"\1"), at=body("X86_PV_INFO", 4), near=same)
error(
    "XC406", pv_v2, lambda s: s.move("SHARED_INFO", before="X86_PV_INFO"),
    at=head("SHARED_INFO"), near=lambda s: s.move("SHARED_INFO", before="X86_PV_P2M_FRAMES"),
)  # fmt: skip
error(
    "XC406", pv_v2, lambda s: s.before("X86_PV_INFO", "X86_PV_P2M_FRAMES", frames(s, 0, MAX_PFN, P2M_FRAME)),
    at=head("X86_PV_P2M_FRAMES"), also=("XC307",), near=same,
)  # fmt: skip

# X86_PV_P2M_FRAMES

error(
    "XC411", pv, lambda s: s.before("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", bytes(4)),
    at=head("X86_PV_P2M_FRAMES"), near_finds=("XC413",),
    near=lambda s: s.before("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 0, MAX_PFN)),
)  # fmt: skip
error(
    "XC412", pv, lambda s: s.before("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 5, 4)),
    at=body("X86_PV_P2M_FRAMES", 0),
    near=lambda s: s.before("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 5, 5, P2M_FRAME)),
)  # fmt: skip
error(
    "XC413", pv, lambda s: with_frames(s, 0, MAX_PFN, P2M_FRAME, P2M_FRAME),
    at=head("X86_PV_P2M_FRAMES"), near=lambda s: with_frames(s, 0, 511, P2M_FRAME),
)  # fmt: skip
error(
    "XC413", pv32, lambda s: with_frames(s, 0, 1023, P2M_FRAME, P2M_FRAME),
    at=head("X86_PV_P2M_FRAMES"), near=lambda s: with_frames(s, 0, 1024, P2M_FRAME, P2M_FRAME),
)  # fmt: skip
error(
    "XC414", pv, lambda s: s.before("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 0, 0, P2M_FRAME)),
    at=body("X86_PV_P2M_FRAMES", 4),
    near=lambda s: s.after("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 0, 0, P2M_FRAME)),
)  # fmt: skip

# vCPU records and SHARED_INFO

error(
    "XC421", pv, lambda s: s.body("X86_PV_VCPU_XSAVE", bytes(4)),
    at=head("X86_PV_VCPU_XSAVE"), near=lambda s: s.body("X86_PV_VCPU_XSAVE", bytes(8)), near_finds=("XC422",),
)  # fmt: skip
error("XC421", pv32, lambda s: s.body("X86_PV_VCPU_EXTENDED", b""), at=head("X86_PV_VCPU_EXTENDED"), near=same)
note(
    "XC422", pv, lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, b"")),
    at=head("X86_PV_VCPU_MSRS"), near=lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(16))),
)  # fmt: skip
note(
    "XC422", pv, lambda s: s.before("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_BASIC", vcpu(s, b"", 9000)),
    at=head("X86_PV_VCPU_BASIC", 1), near=same,
)  # fmt: skip
error(
    "XC423", pv, lambda s: s.body("X86_PV_VCPU_BASIC", vcpu(s, basic(4))),
    at=head("X86_PV_VCPU_BASIC"), near=lambda s: pv(4, 3, s.big),
)  # fmt: skip
error(
    "XC423", pv32, lambda s: s.body("X86_PV_VCPU_BASIC", vcpu(s, basic(8))),
    at=head("X86_PV_VCPU_BASIC"), near=lambda s: pv(8, 3, s.big),
)  # fmt: skip
error(
    "XC424", pv, lambda s: s.body("X86_PV_VCPU_EXTENDED", vcpu(s, bytes(129))),
    at=head("X86_PV_VCPU_EXTENDED"), near=lambda s: s.body("X86_PV_VCPU_EXTENDED", vcpu(s, bytes(128))),
)  # fmt: skip
error(
    "XC425", pv, lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, bytes(15))),
    at=head("X86_PV_VCPU_XSAVE"), near=lambda s: s.body("X86_PV_VCPU_XSAVE", vcpu(s, bytes(16))),
)  # fmt: skip
error(
    "XC426", pv, lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(24))),
    at=head("X86_PV_VCPU_MSRS"), near=lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(32))),
)  # fmt: skip
error("XC426", pv, lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(1))), at=head("X86_PV_VCPU_MSRS"), near=same)
error(
    "XC427", pv, lambda s: s.body("X86_PV_VCPU_EXTENDED", vcpu(s, bytes(64), 8192)),
    at=body("X86_PV_VCPU_EXTENDED", 0), near=lambda s: s.body("X86_PV_VCPU_EXTENDED", vcpu(s, bytes(64), 8191)),
)  # fmt: skip
violation(
    "XC428", pv, lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(16), 0, 1)),
    at=body("X86_PV_VCPU_MSRS", 4), near=lambda s: s.body("X86_PV_VCPU_MSRS", vcpu(s, bytes(16), 1)),
)  # fmt: skip
violation(
    "XC429", pv, lambda s: s.move("X86_PV_VCPU_MSRS", before="PAGE_DATA"),
    at=head("X86_PV_VCPU_MSRS"), near=lambda s: s.move("X86_TSC_INFO", before="PAGE_DATA"),
)  # fmt: skip
violation(
    "XC429", pv32, lambda s: s.before("END", "PAGE_DATA", s.page_data((UNSENT, NOTAB, page(1)))),
    at=head("PAGE_DATA", 1), near_finds=("XC219",),
    near=lambda s: s.before("END", "CHECKPOINT").before("END", "PAGE_DATA", s.page_data((UNSENT, NOTAB, page(1)))),
)  # fmt: skip
note(
    "XC430", pv, lambda s: s.after("X86_PV_VCPU_BASIC", "X86_PV_VCPU_BASIC", vcpu(s, basic())),
    at=head("X86_PV_VCPU_BASIC", 1),
    near=lambda s: s.after("X86_PV_VCPU_BASIC", "X86_PV_VCPU_BASIC", vcpu(s, basic(), 1)),
)  # fmt: skip
note(
    "XC430", pv, lambda s: s.before("END", "X86_PV_VCPU_MSRS", vcpu(s, bytes(16))),
    at=head("X86_PV_VCPU_MSRS", 1), near_finds=("XC219",),
    near=lambda s: s.before("END", "CHECKPOINT").before("END", "PAGE_DATA", s.page_data((UNSENT, NOTAB, page(1))))
    .before("END", "X86_PV_VCPU_MSRS", vcpu(s, bytes(16))),
)  # fmt: skip
note(
    "XC430", pv32, lambda s: s.after("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_EXTENDED", vcpu(s, bytes(64))),
    at=head("X86_PV_VCPU_EXTENDED", 1), near_finds=("XC422",),
    near=lambda s: s.after("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_EXTENDED", vcpu(s, b"")),
)  # fmt: skip
error(
    "XC431", pv, lambda s: s.body("SHARED_INFO", bytes(4088)),
    at=head("SHARED_INFO"), near=lambda s: s.body("SHARED_INFO", page(0xFF)),
)  # fmt: skip
note("XC432", pv, lambda s: s.drop("SHARED_INFO"), at=head("END"), near=lambda s: hvm(big=s.big))

# Checks of the receiver at END

error(
    "XC440", pv, lambda s: s.drop("X86_PV_P2M_FRAMES"), at=head("END"), also=("XC709",),
    near=lambda s: s.after("X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", frames(s, 8, 9, P2M_FRAME)),
)  # fmt: skip
error(
    "XC441", pv, lambda s: s.body("X86_PV_VCPU_BASIC", vcpu(s, basic(), 1)), at=head("END"),
    near=lambda s: s.drop("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS"),
)  # fmt: skip
error(
    "XC441", pv, lambda s: s.body("X86_PV_VCPU_BASIC", vcpu(s, b"")), at=head("END"), also=("XC422",), near=same,
)  # fmt: skip
error(
    "XC442", pv, lambda s: with_basic(s, edx=MAX_PFN + 1), at=context(RDX),
    near=lambda s: with_pages(with_basic(s, edx=UNSENT), (UNSENT, NOTAB, start_info())),
)  # fmt: skip
error("XC442", pv, lambda s: with_basic(s, edx=UNSENT), at=context(RDX), near=same)
error(
    "XC442", pv32, lambda s: with_basic(s, edx=LOW), at=context(EDX_32),
    near=lambda s: with_pages(with_basic(s, edx=UNSENT), (UNSENT, NOTAB, start_info(4))),
)  # fmt: skip
error(
    "XC443", pv, lambda s: with_pages(s, (START_INFO, NOTAB, start_info(store=MAX_PFN + 1))), at=context(RDX),
    near=lambda s: with_pages(s, (START_INFO, NOTAB, start_info(store=DATA + 1))),
)  # fmt: skip
error(
    "XC443", pv32, lambda s: with_pages(s, (START_INFO, NOTAB, start_info(4, console=UNSENT))), at=context(EDX_32),
    near=lambda s: with_pages(s, (START_INFO, NOTAB, start_info(4, console=CONSOLE))),
)  # fmt: skip
error(
    "XC444", pv, lambda s: with_basic(s, gdt_ents=7169),
    at=context(GDT_ENTS), near=lambda s: with_basic(s, gdt_ents=7168),
)  # fmt: skip
error(  # a receiver keeps 32 of the 64 bits
    "XC444", pv, lambda s: with_basic(s, gdt_ents=1 << 32 | 7169),
    at=context(GDT_ENTS), near=lambda s: with_basic(s, gdt_ents=1 << 32 | 512),
)  # fmt: skip
error(
    "XC444", pv32, lambda s: with_basic(s, gdt_ents=7169),
    at=context(GDT_ENTS_32), near=lambda s: with_basic(s, gdt_ents=7168),
)  # fmt: skip
error(
    "XC445", pv, lambda s: with_basic(s, gdt=TOP),
    at=context(GDT_FRAMES), near=lambda s: with_basic(s, gdt=TOP, gdt_ents=0),
)  # fmt: skip
error(
    "XC445", pv32, lambda s: with_pages(with_basic(s, gdt_ents=513), (STORE, 0xE, None)),
    at=context(GDT_FRAMES_32 + 4), near=lambda s: with_pages(with_basic(s, gdt_ents=512), (STORE, 0xE, None)),
)  # fmt: skip
error(
    "XC446", pv, lambda s: with_basic(s, cr3=MIDDLE),
    at=context(CR3), near=lambda s: with_pages(s, (TOP, L4, table(MIDDLE))),
)  # fmt: skip
error(
    "XC446", pv32, lambda s: with_basic(s, cr3=MIDDLE),
    at=context(CR3_32), near=lambda s: with_pages(s, (TOP, L3, table(MIDDLE))),
)  # fmt: skip
error("XC447", pv, lambda s: with_basic(s, cr1=STORE), at=context(CR1), near=lambda s: with_basic(s, cr1=TOP))
error(
    "XC448", pv, lambda s: with_frames(s, 0, MAX_PFN, TOP),
    at=body("X86_PV_P2M_FRAMES", 8, record="END"), near=lambda s: with_frames(s, 0, MAX_PFN, DATA),
)  # fmt: skip
error(
    "XC448", pv32, lambda s: with_frames(s, 0, 1024, P2M_FRAME, UNSENT),
    at=body("X86_PV_P2M_FRAMES", 16, record="END"),
    near=lambda s: with_pages(with_frames(s, 0, 1024, P2M_FRAME, UNSENT), (UNSENT, NOTAB, page(9))),
)  # fmt: skip

CASES = cases.cases
