"""Rules on PAGE_DATA and on the comparison that VERIFY asks for."""

from __future__ import annotations

from collections.abc import Iterator

from ....guest.pages.page_data import position_of_page
from ....schema import layout, names
from ....schema.layout import size_of
from ....schema.names import RecordType
from ....schema.pfn_entries import PageData
from ....stream.record import Record
from ...receiver import State
from ...receiver_memory import MAX_HVM_PFN, Beyond
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule
from ..helpers import are_pages_dropped, wrong_size

PAGE_DATA = "libxc PAGE_DATA"
RECEIVER = f"{SPEC}, PAGE_DATA; xg_sr_restore.c, handle_page_data()"


def _entry_offset(record: Record, state: State, index: int) -> int:
    return state.page_scan.reader(record).ofs_entry(index)


def _page_offset(record: Record, state: State, page: int) -> int:
    return state.page_scan.reader(record).ofs_page(page)


@rule(
    "XC701", ERROR, "PAGE_DATA has its count and reserved field", refused=True, on=PAGE_DATA,
    ref=RECEIVER, example="A PAGE_DATA of 4 bytes.",
    says="PAGE_DATA record truncated: length ..., min 8",
)  # fmt: skip
def has_header(record: Record, state: State) -> Iterator[Problem]:
    if state.page_scan.header is None:
        yield wrong_size(record, f"{size_of(PageData, False, is_le=True)} at least")


@rule(
    "XC702", ERROR, "PAGE_DATA has at least one pfn", refused=True, on=PAGE_DATA,
    ref=RECEIVER, example="A count of 0.",
    says="Expected at least 1 pfn in PAGE_DATA record",
)  # fmt: skip
def has_pfns(record: Record, state: State) -> Iterator[Problem]:
    header = state.page_scan.header
    if header is not None and not header.num_pfns:
        yield Problem(record.ofs_body, "a count of 0", "1 at least")


@rule(
    "XC703", ERROR, "PAGE_DATA has room for its pfns", refused=True, on=PAGE_DATA,
    ref=RECEIVER, example="A count of 1000 in a record of 88 bytes.",
    says="PAGE_DATA record (length ...) too short to contain ... pfns worth of information",
)  # fmt: skip
def pfns_fit(record: Record, state: State) -> Iterator[Problem]:
    scan = state.page_scan
    if scan.header is not None and scan.header.num_pfns > scan.room:
        yield Problem(
            record.ofs_body,
            f"a count of {number(scan.header.num_pfns)} in a body of {number(record.length)} bytes",
            f"{scan.room} at most",
        )


@rule(
    "XC704", ERROR, "Page types are known", refused=True, on=PAGE_DATA,
    ref=f"{SPEC}, PAGE_DATA; xg_sr_common.h, is_known_page_type()", example="A pfn entry of type 0x5.",
    says=("Unknown type ... for pfn ... (index ...)", "Invalid type ... for pfn ... (index ...)"),
)  # fmt: skip
def types_known(record: Record, state: State) -> Iterator[Problem]:
    first = state.page_scan.unknown
    if first.total:
        yield Problem(
            _entry_offset(record, state, first.place),
            f"pfn entry {first.place} has type {first.value:#x}{first}",
            "0x0 to 0x4 or 0x9 to 0xf",
        )


@rule(
    "XC705", ERROR, "PAGE_DATA is as long as its count and types say", refused=True, on=PAGE_DATA,
    ref=RECEIVER, example="Two normal pages, and the contents of one.",
    says="PAGE_DATA record wrong size: length ..., expected 8 + ... + ...",
)  # fmt: skip
def pages_fit(record: Record, state: State) -> Iterator[Problem]:
    scan = state.page_scan
    if scan.header is None or scan.header.num_pfns > scan.room or not scan.header.num_pfns:
        return
    has_no_pages = record.length == position_of_page(scan.header, 0) and are_pages_dropped(state)
    if scan.length != record.length and not has_no_pages:
        yield wrong_size(
            record,
            f"{number(scan.length)} for {scan.header.num_pfns} pfns, {scan.num_pages} of them with a page",
        )


@rule(
    "XC706", VIOLATION, "Reserved bits of pfn entries are zero", on=PAGE_DATA,
    ref=f"{SPEC}, PAGE_DATA", example="A pfn entry with bit 52 set.",
)  # fmt: skip
def entry_reserved(record: Record, state: State) -> Iterator[Problem]:
    first = state.page_scan.reserved
    if first.total:
        yield Problem(
            _entry_offset(record, state, first.place),
            f"pfn entry {first.place} has {first.value:#x} in its reserved bits 59-52{first}",
            "0",
        )


@rule(
    "XC707", VIOLATION, "The reserved field of PAGE_DATA is zero", on=PAGE_DATA,
    ref=f"{SPEC}, Fields", example="A 1 after the count.",
)  # fmt: skip
def reserved_zero(record: Record, state: State) -> Iterator[Problem]:
    header = state.page_scan.header
    if header is not None and header.reserved:
        spans = layout.spans(PageData, record.is_big_endian, is_le=not record.is_big_endian)
        at = record.ofs_body + spans["reserved"][0]
        yield Problem(at, f"PAGE_DATA has {header.reserved:#x} in a reserved field", "0")


@rule(
    "XC708", ERROR, "A PV guest's pfns lie within its P2M", refused=True, on=PAGE_DATA,
    ref="xg_sr_restore_x86_pv.c, x86_pv_pfn_is_valid()", example="A pfn one above p2m_end_pfn.",
    says="pfn ... (index ...) outside domain maximum",
)  # fmt: skip
def pfns_in_p2m(record: Record, state: State) -> Iterator[Problem]:
    first = state.page_scan.beyond
    if state.is_pv and state.p2m.end_pfn is not None and first.total:
        yield Problem(
            _entry_offset(record, state, first.place),
            f"pfn entry {first.place} is pfn {first.value:#x}{first}",
            f"{state.p2m.end_pfn:#x} at most, as X86_PV_P2M_FRAMES says",
        )


@rule(
    "XC709", ERROR, "A PV guest's PAGE_DATA follows X86_PV_P2M_FRAMES", refused=True, on=PAGE_DATA,
    ref=f"{SPEC}, x86 PV Guest", example="PAGE_DATA directly after X86_PV_INFO.",
    says="pfn ... (index ...) outside domain maximum",
)  # fmt: skip
def after_p2m(record: Record, state: State) -> Iterator[Problem]:
    if state.is_pv and state.p2m.end_pfn is None and state.once("pages before p2m"):
        yield Problem(record.offset, "PAGE_DATA before X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES first")


@rule(
    "XC710", ERROR, "An HVM guest's pfns are of a size that a receiver can keep track of", refused=True,
    on=PAGE_DATA, ref="xg_sr_restore.c, pfn_set_populated()", example="Contents for pfn 0x8000000000000.",
    says="Failed to realloc populated bitmap",
)  # fmt: skip
def pfn_trackable(record: Record, state: State) -> Iterator[Problem]:
    first = state.page_scan.too_high
    if state.is_hvm and first.total:
        yield Problem(
            _entry_offset(record, state, first.place),
            f"pfn entry {first.place} wants memory for pfn {first.value:#x}{first}",
            f"{MAX_HVM_PFN:#x} at most",
        )


@rule(
    "XC711", NOTE, "An HVM guest has no page-table pages of its own in the stream", on=PAGE_DATA,
    ref=f"{SPEC}, PAGE_DATA", example="A page of type L1TAB in an HVM stream; receivers take it as a normal page.",
)  # fmt: skip
def no_hvm_page_tables(record: Record, state: State) -> Iterator[Problem]:
    first = state.page_scan.page_tables
    if state.is_hvm and first.total:
        yield Problem(
            _entry_offset(record, state, first.place),
            f"pfn entry {first.place} of an HVM guest has page-table type {first.value:#x}{first}",
            "0x0",
        )


@rule(
    "XC712", ERROR, "Present entries of page tables in a PV guest's PAGE_DATA lie within its P2M", refused=True,
    on="libxc page tables", ref="xg_sr_restore_x86_pv.c, x86_pv_localise_page()",
    example="An L1 entry that maps a pfn above p2m_end_pfn.",
    says=(
        "file/stream truncated reading ipc msg header from domain ... save/restore helper stdout pipe",
        "Bad mfn for L...[...] - pte ...",
        "Failed to localise pfn ... (type ...)",
    ),
)  # fmt: skip
def page_table_entries_in_p2m(beyond: Beyond, state: State) -> Iterator[Problem]:
    if state.p2m.end_pfn is None:
        return
    more = f" (and {beyond.total - 1} more)" if beyond.total > 1 else ""
    yield Problem(
        beyond.ofs_page + beyond.entry * size_of(names.PageTable.Entry8),
        f"entry {beyond.entry} of the page table in page {beyond.page} maps pfn {beyond.pfn:#x}{more}",
        f"{state.p2m.end_pfn:#x} at most, as X86_PV_P2M_FRAMES says",
    )


@rule(
    "XC714", ERROR, "The guest has no more pages than the configuration lets it have", by="xen", on="libxc end",
    ref="tools/libs/light/libxl_dom.c, libxl__build_pre(); xen/common/page_alloc.c, assign_pages()",
    says="Failed to populate physmap", logs="Over-allocation for ...: ... > ...",
    example="12,284 pages, and a target_memkb of 24576 in the configuration: an HVM guest that was still populating.",
)  # fmt: skip
def pages_within_target(record: Record, state: State) -> Iterator[Problem]:
    most = state.domain.max_pages
    pages = 0 if most is None else state.memory.num_populated()
    if most is not None and pages > most:
        yield Problem(record.offset, f"the guest has {number(pages)} pages", f"{number(most)} at most, by target_memkb")


@rule(
    "XC803", NOTE, "VERIFY is followed by the pages that it is about", on="libxc end",
    ref=f"{SPEC}, VERIFY", example="VERIFY, and then no PAGE_DATA.",
)  # fmt: skip
def verify_of_pages(record: Record, state: State) -> Iterator[Problem]:
    if state.memory.verifying and not state.pages_after_verify:
        yield Problem(record.offset, "END, and no PAGE_DATA after VERIFY", "the pages sent again")


@rule(
    "XC801", VIOLATION, "Pages sent after VERIFY are the same as those sent before it", on=PAGE_DATA,
    ref=f"{SPEC}, VERIFY; xg_sr_restore.c, process_page_data()",
    example="A page after VERIFY that differs in one byte; the receiver logs it and goes on.",
)  # fmt: skip
def verified(record: Record, state: State) -> Iterator[Problem]:
    scan = state.page_scan
    for page, pfn in scan.different:
        yield Problem(
            _page_offset(record, state, page),
            f"page {page}, pfn {pfn:#x}, differs",
            "what was sent before VERIFY",
        )
    more = scan.num_different - len(scan.different)
    if more:
        yield Problem(record.offset, f"{more} more pages of this record differ", "what was sent before VERIFY")


@rule(
    "XC802", NOTE, "VERIFY comes after all memory has been sent", on="libxc VERIFY",
    ref=f"{SPEC}, VERIFY", example="VERIFY before all PAGE_DATA.",
)  # fmt: skip
def verify_after_memory(record: Record, state: State) -> Iterator[Problem]:
    if not state.ever[RecordType.page_data]:
        yield Problem(record.offset, "VERIFY before any PAGE_DATA", "all memory first")
