"""Mutants of what libxenguest reads: the headers, the records and their order."""

from __future__ import annotations

import struct

from samples.build import BROKEN, NOTAB, OPTIONAL, UNKNOWN, XALLOC, XTAB, Rec, Stream, page

from .mutant import Change, Group, again, attributes, before, body, drop, move, peek, poke, stream
from .sample import Image

GROUP = Group("libxenguest", base="pvh")
add = GROUP.add


def header(**values: object) -> Change:
    return attributes(lambda image: image.stream, **values)


def more_pages(*pages: tuple[int, int, bytes | None], at: str = "X86_TSC_INFO", **extra: int) -> Change:
    """One more PAGE_DATA in front of a record."""
    return stream(lambda s: s.before(at, "PAGE_DATA", s.page_data(*pages, **extra)))


def version_2(s: Stream) -> None:
    """A stream as version 2 has it: no policies, no STATIC_DATA_END."""
    s.version = 2
    for kind in ("X86_CPUID_POLICY", "X86_MSR_POLICY", "STATIC_DATA_END"):
        s.drop(kind)


def cut(at: float) -> Change:
    """The file ends within libxc's stream, at a part of its length; nothing of libxl follows."""

    def apply(image: Image) -> None:
        length = len(image.stream.to_bytes())
        image.late.append(lambda data: data[: data.index(b"\xff" * 8 + b"XENF") + int(length * at)])

    return apply


def ends_before(kind: str) -> Change:
    """The file ends where a record should begin."""

    def apply(image: Image) -> None:
        offset = image.stream.offset(image.stream.index(kind))
        image.late.append(lambda data: data[: data.index(b"\xff" * 8 + b"XENF") + offset])

    return apply


add("marker", "the marker is not all ones", header(marker=b"\xff" * 7 + b"\xfe"))
add("id", "the identification is XENG", header(ident=b"XENG"))
add("version-0", "the version is 0", header(version=0))
add("version-1", "the version is 1", header(version=1))
add("version-4", "the version is 4", header(version=4))
add("version-2", "the version is 2 and there are neither policies nor STATIC_DATA_END", stream(version_2))
add("version-2-pv", "the same of a PV guest", stream(version_2), base="pv")
add("version-2-static", "the version is 2, with policies and STATIC_DATA_END", header(version=2))
add("options-big-endian", "the header says big-endian", header(options=1))
add("options-unknown", "an unknown option is set", header(options=2))
add("reserved-2", "the reserved field of 2 bytes is not zero", header(image_reserved=(1, 0)))
add("reserved-4", "the reserved field of 4 bytes is not zero", header(image_reserved=(0, 1)))
add("guest-0", "the type of the guest is 0", header(guest=0))
add("guest-pv", "the type of the guest is PV", header(guest=1))
add("guest-3", "the type of the guest is 3, once meant for PVH", header(guest=3))
add("guest-hvm-of-pv", "the type of a PV guest is HVM", header(guest=2), base="pv")
add("page-shift-0", "the page shift is 0", header(page_shift=0))
add("page-shift-13", "the page shift is 13", header(page_shift=13))
add("domain-reserved", "the reserved field of the domain header is not zero", header(domain_reserved=1))
add("xen-0", "the sender is Xen 0.0", header(xen=(0, 0)))
add("xen-5", "the sender is Xen 5.0", header(xen=(5, 0)))
add("end-body", "END has a body", body("END", lambda data: bytes(16)))
add("end-early", "END precedes HVM_CONTEXT", move("END", "HVM_CONTEXT"))
add("unknown-first", "an unknown record comes first", before("X86_CPUID_POLICY", UNKNOWN, bytes(8)))
add("unknown-last", "an unknown record precedes END", before("END", UNKNOWN, bytes(8)))
add("optional-first", "an unknown optional record comes first", before("X86_CPUID_POLICY", OPTIONAL, bytes(8)))
add("optional-last", "an unknown optional record precedes END", before("END", OPTIONAL, bytes(8)))
add("optional-known", "X86_TSC_INFO's type has the optional bit", stream(
    lambda s: setattr(s.get("X86_TSC_INFO"), "type", 0x80000008)
))  # fmt: skip
add("length-over-limit", "a record is said to have 129 MiB", before("END", OPTIONAL, b"", length=129 << 20))
add("length-at-limit", "a record is said to have 128 MiB, and the file ends", before("END", OPTIONAL, length=128 << 20))
add("length-under", "the length of HVM_PARAMS is 8 bytes short", stream(
    lambda s: setattr(s.get("HVM_PARAMS"), "length", len(s.get("HVM_PARAMS").body) - 8)
))  # fmt: skip
add("padding", "the padding of a record is not zero", before("END", OPTIONAL, b"abcde", padding=b"xyz"))
add("toolstack", "a TOOLSTACK record precedes END", before("END", "TOOLSTACK", bytes(8)))
add("verify", "a VERIFY record precedes END", before("END", "VERIFY"))
add("verify-pages", "a VERIFY record is followed by pages that differ", stream(lambda s: (
    s.before("X86_TSC_INFO", "VERIFY"),
    s.before("X86_TSC_INFO", "PAGE_DATA", s.page_data((0, NOTAB, page(9)))),
)))  # fmt: skip
add("checkpoint", "a CHECKPOINT record precedes END", before("END", "CHECKPOINT"))
add("dirty-pfn-list", "a CHECKPOINT_DIRTY_PFN_LIST precedes END", before("END", "CHECKPOINT_DIRTY_PFN_LIST", bytes(8)))
add(
    "pv-info",
    "an X86_PV_INFO is in an HVM stream",
    before("X86_CPUID_POLICY", "X86_PV_INFO", bytes([8, 4, 0, 0, 0, 0, 0, 0])),
)
add("shared-info", "a SHARED_INFO is in an HVM stream", before("END", "SHARED_INFO", bytes(4096)))
add("vcpu-basic", "an X86_PV_VCPU_BASIC is in an HVM stream", before("END", "X86_PV_VCPU_BASIC", bytes(5176)))
add("static-missing", "STATIC_DATA_END is missing", drop("STATIC_DATA_END"))
add("static-twice", "STATIC_DATA_END is there twice", again("STATIC_DATA_END"))
add("static-late", "STATIC_DATA_END follows the pages", move("STATIC_DATA_END", "X86_TSC_INFO"))
add("static-body", "STATIC_DATA_END has a body", body("STATIC_DATA_END", lambda data: bytes(8)))
add("no-pages", "there is no PAGE_DATA", drop("PAGE_DATA"))
add("page-data-empty", "a PAGE_DATA has no body", before("X86_TSC_INFO", "PAGE_DATA", b""))
add("page-data-4", "a PAGE_DATA has 4 bytes", before("X86_TSC_INFO", "PAGE_DATA", bytes(4)))
add("page-data-count-0", "the count of a PAGE_DATA is 0", before("X86_TSC_INFO", "PAGE_DATA", bytes(8)))
add("page-data-count-over", "the count of a PAGE_DATA is too large", more_pages((0, XALLOC, None), count=2))
add("page-data-count-huge", "the count of a PAGE_DATA is 2^32 - 1", more_pages((0, XALLOC, None), count=0xFFFFFFFF))
add("page-data-reserved", "the reserved field of a PAGE_DATA is not zero", more_pages((0, NOTAB, page(1)), reserved=1))
add("page-data-short", "a page is cut", body("PAGE_DATA", lambda data: data[:-8]), base="hvm")
add(
    "page-data-long",
    "8 bytes follow the pages of a PAGE_DATA",
    body("PAGE_DATA", lambda data: data + bytes(8)),
    base="hvm",
)
add("page-type-5", "a page has type 5", more_pages((0, 5, page(1))))
add("page-type-8", "a page has type 8", more_pages((0, 8, page(1))))
add("page-type-l1", "a page of an HVM guest is a page table", more_pages((0, 1, page(1))))
add("page-type-broken", "a page is broken", more_pages((0, BROKEN, None)))
add("page-entry-reserved", "a reserved bit of a page's entry is set", more_pages((1 << 52, NOTAB, page(1))))
add("page-pfn-huge", "a page is at frame 2^51", more_pages((1 << 51, NOTAB, page(1))))
add("page-pfn-1tib", "a page is at 1 TiB", more_pages((1 << 28, NOTAB, page(1))))
add("page-twice", "a page is sent twice", more_pages((0, NOTAB, page(1)), (0, NOTAB, page(2))))
add("page-gone", "a page is sent and then gone", more_pages((0, XTAB, None)))
add("page-unknown-xtab", "a frame that was never sent is gone", more_pages((5000, XTAB, None)))
add("pages-many", "a PAGE_DATA has 2048 entries", more_pages(*((pfn, XTAB, None) for pfn in range(2048, 4096))))
add("pages-early", "a PAGE_DATA comes first", more_pages((0, NOTAB, page(1)), at="X86_CPUID_POLICY"))
add("pages-more-than-memory", "the guest has 40,000 pages and 112 MiB", stream(lambda s: [
    s.before("X86_TSC_INFO", "PAGE_DATA", s.page_data(*((pfn, XALLOC, None) for pfn in range(first, first + 1000))))
    for first in range(2000, 40000, 1000)
]))  # fmt: skip
add("params-missing", "HVM_PARAMS is missing", drop("HVM_PARAMS"))
add("params-missing-hvm", "HVM_PARAMS is missing", drop("HVM_PARAMS"), base="hvm")
add("params-twice", "HVM_PARAMS is there twice", again("HVM_PARAMS"))
add("params-first", "HVM_PARAMS precedes the pages", move("HVM_PARAMS", "PAGE_DATA"))
add("params-static", "HVM_PARAMS precedes STATIC_DATA_END", move("HVM_PARAMS", "STATIC_DATA_END"))
add("params-before-context", "HVM_PARAMS precedes HVM_CONTEXT", move("HVM_PARAMS", "HVM_CONTEXT"))
add("params-empty", "HVM_PARAMS has no body", body("HVM_PARAMS", lambda data: b""))
add("params-count-0", "the count of HVM_PARAMS is 0", body("HVM_PARAMS", lambda data: bytes(8)))
add("params-count-over", "the count of HVM_PARAMS is one too high", body(
    "HVM_PARAMS", lambda data: poke(data, 0, "I", peek(data, 0, "I") + 1)
))  # fmt: skip
add("params-count-under", "the count of HVM_PARAMS is one too low", body(
    "HVM_PARAMS", lambda data: poke(data, 0, "I", peek(data, 0, "I") - 1)
))  # fmt: skip
add("params-reserved", "the reserved field of HVM_PARAMS is not zero", body("HVM_PARAMS", lambda d: poke(d, 4, "I", 1)))
add("context-missing", "HVM_CONTEXT is missing", drop("HVM_CONTEXT"))
add("context-empty", "HVM_CONTEXT has no body", body("HVM_CONTEXT", lambda data: b""))
add("context-twice", "HVM_CONTEXT is there twice", again("HVM_CONTEXT"))
add("context-first", "HVM_CONTEXT precedes the pages", move("HVM_CONTEXT", "PAGE_DATA"))
add("context-static", "HVM_CONTEXT precedes STATIC_DATA_END", move("HVM_CONTEXT", "STATIC_DATA_END"))
add("tsc-missing", "X86_TSC_INFO is missing", drop("X86_TSC_INFO"))
add("tsc-twice", "X86_TSC_INFO is there twice", again("X86_TSC_INFO"))
add("tsc-16", "X86_TSC_INFO has 16 bytes", body("X86_TSC_INFO", lambda data: data[:16]))
add("tsc-32", "X86_TSC_INFO has 32 bytes", body("X86_TSC_INFO", lambda data: data + bytes(8)))
add("tsc-static", "X86_TSC_INFO precedes STATIC_DATA_END", move("X86_TSC_INFO", "STATIC_DATA_END"))
add("cut-header", "the file ends in the domain header", cut(0.0019))
add("cut-half", "the file ends in the middle of libxc's stream", cut(0.5))
add("cut-record-header", "the file ends in the middle of END", cut(0.9998))
add("cut-before-end", "the file ends where END should be", ends_before("END"))
add("cut-before-pages", "the file ends where the pages should be", ends_before("PAGE_DATA"))
add("zeros-over-header", "the header of HVM_PARAMS is zero", stream(
    lambda s: s.records.__setitem__(s.index("HVM_PARAMS"), Rec(0, s.get("HVM_PARAMS").body, length=0))
))  # fmt: skip
add("swapped-order", "the stream is big-endian in all", stream(lambda s: setattr(s, "big", True)))
add("count-big-endian", "the count of HVM_PARAMS is big-endian", body(
    "HVM_PARAMS", lambda data: struct.pack(">I", peek(data, 0, "I")) + data[4:]
))  # fmt: skip
