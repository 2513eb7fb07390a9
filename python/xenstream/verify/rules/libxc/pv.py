"""Rules on the records of PV guests, and on what a PV receiver looks at when all is there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from xenstream_formats.releases import FACTS

from ...._lazy import np
from ....limits import FRAMES_AT_ONCE, NUM_VCPUS
from ....schema.layout import constant, parse_bytes, size_of, spans
from ....schema.names import Libxc, PageType, RecordType, Vcpu
from ....schema.record_kinds import VCPU_TYPES
from ....stream.record import P2mFrames, Record
from ...receiver import BasicContext, State
from ...releases import below, where
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule
from ..helpers import are_registers_gone, reserved_fields, wrong_size

PV_INFO = "libxc X86_PV_INFO"
P2M_FRAMES = "libxc X86_PV_P2M_FRAMES"
BASIC = "libxc X86_PV_VCPU_BASIC"
EXTENDED = "libxc X86_PV_VCPU_EXTENDED"
XSAVE = "libxc X86_PV_VCPU_XSAVE"
MSRS = "libxc X86_PV_VCPU_MSRS"
VCPU = (BASIC, EXTENDED, XSAVE, MSRS)

ORDER = f"{SPEC}, x86 PV Guest"
RESTORE = "xg_sr_restore_x86_pv.c"
VCPU_SECTION = f"{SPEC}, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS; {RESTORE}, handle_x86_pv_vcpu_blob()"

PvInfo = Libxc.DomainImage.X86PvInfo
PvVcpu = Libxc.DomainImage.X86PvVcpu


def _vcpu_header_size() -> int:
    return size_of(PvVcpu, RecordType.x86_pv_vcpu_basic, is_le=True)


# X86_PV_INFO


@rule(
    "XC401", ERROR, "X86_PV_INFO has all its fields", refused=True, on=PV_INFO,
    ref=f"{SPEC}, X86_PV_INFO; {RESTORE}, handle_x86_pv_info()", example="An X86_PV_INFO of 4 bytes.",
    says="X86_PV_INFO record truncated: length ..., expected 8",
)  # fmt: skip
def pv_info_fields(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(PvInfo, is_le=True)
    if record.length < size:
        yield wrong_size(record, f"{size}")


@rule(
    "XC402", VIOLATION, "X86_PV_INFO is 8 bytes long", on=PV_INFO,
    ref=f"{SPEC}, X86_PV_INFO", example="An X86_PV_INFO of 16 bytes.",
)  # fmt: skip
def pv_info_size(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(PvInfo, is_le=True)
    if record.length > size:
        yield wrong_size(record, f"{size}")


@rule(
    "XC403", ERROR, "The guest is 32-bit with 3 or 64-bit with 4 levels of page tables", refused=True, on=PV_INFO,
    ref=f"{SPEC}, X86_PV_INFO; {RESTORE}, valid_x86_pv_info_combination()", example="A width of 8 with 3 levels.",
    says="Invalid X86_PV_INFO combination: width ..., pt_levels ...",
)  # fmt: skip
def pv_info_combination(record: Record, state: State) -> Iterator[Problem]:
    body = record.decoded
    if body is not None and not body.is_valid_combination:
        yield Problem(
            record.ofs_body,
            f"guest width {body.guest_width} with {body.pt_levels} levels of page tables",
            "4 with 3 or 8 with 4",
        )


@rule(
    "XC404", ERROR, "X86_PV_INFO comes once", refused=True, on="libxc record",
    ref=f"{RESTORE}, handle_x86_pv_info()", example="Two X86_PV_INFO records.",
    says="Already received X86_PV_INFO record",
)  # fmt: skip
def pv_info_once(record: Record, state: State) -> Iterator[Problem]:
    if record.record_type == RecordType.x86_pv_info and state.ever[RecordType.x86_pv_info] and state.is_pv:
        yield Problem(record.offset, "another X86_PV_INFO", "one only")


@rule(
    "XC405", VIOLATION, "Reserved fields of X86_PV_INFO are zero", on=PV_INFO,
    ref=f"{SPEC}, Fields", example="A 1 after pt_levels.",
)  # fmt: skip
def pv_info_reserved(record: Record, state: State) -> Iterator[Problem]:
    yield from reserved_fields(record, "reserved1", "reserved2")


@rule(
    "XC406", ERROR, "X86_PV_INFO comes before the records that depend on it", refused=True,
    on=(P2M_FRAMES, "libxc SHARED_INFO"),
    ref=f"{ORDER}; {RESTORE}, handle_x86_pv_p2m_frames(), handle_shared_info()",
    example="X86_PV_P2M_FRAMES before X86_PV_INFO.",
    says="Not yet received X86_PV_INFO record",
)  # fmt: skip
def pv_info_first(record: Record, state: State) -> Iterator[Problem]:
    if state.is_pv and state.pv_info is None:
        yield Problem(record.offset, f"{record.type} before X86_PV_INFO", "X86_PV_INFO first")


# X86_PV_P2M_FRAMES


@rule(
    "XC411", ERROR, "X86_PV_P2M_FRAMES has its first and last pfn", refused=True, on=P2M_FRAMES,
    ref=f"{SPEC}, X86_PV_P2M_FRAMES; {RESTORE}, handle_x86_pv_p2m_frames()", example="A body of 4 bytes.",
    says="X86_PV_P2M_FRAMES record truncated: length ..., min ...",
)  # fmt: skip
def p2m_fields(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(P2mFrames, is_le=True)
    if record.length < size:
        yield wrong_size(record, f"{size} at least")


@rule(
    "XC412", ERROR, "p2m_start_pfn is not above p2m_end_pfn", refused=True, on=P2M_FRAMES,
    ref=f"{SPEC}, X86_PV_P2M_FRAMES; {RESTORE}, handle_x86_pv_p2m_frames()", example="A start of 5 and an end of 4.",
    says="End pfn in stream (...) exceeds Start (...)",
)  # fmt: skip
def p2m_range(record: Record, state: State) -> Iterator[Problem]:
    head = record.p2m_head
    if head is not None and head.p2m_start_pfn > head.p2m_end_pfn:
        yield Problem(
            _in_head(record, "p2m_start_pfn"),
            f"p2m_start_pfn is {head.p2m_start_pfn:#x}",
            f"p2m_end_pfn at most, {head.p2m_end_pfn:#x}",
        )


def _in_head(record: Record, name: str) -> int:
    return record.ofs_body + spans(P2mFrames, is_le=True)[name][0]


@rule(
    "XC413", ERROR, "X86_PV_P2M_FRAMES has a pfn for each frame of the P2M", refused=True, on=P2M_FRAMES,
    ref=f"{SPEC}, X86_PV_P2M_FRAMES; {RESTORE}, handle_x86_pv_p2m_frames()",
    example="Two frames for the 512 pfns of a 64-bit guest.",
    says="X86_PV_P2M_FRAMES record wrong size: start_pfn ..., end_pfn ..., length ..., expected 8 + (... - ...) * 8",
)  # fmt: skip
def p2m_size(record: Record, state: State) -> Iterator[Problem]:
    head = record.p2m_head
    if head is None or state.pv_info is None or head.p2m_start_pfn > head.p2m_end_pfn:
        return
    per_frame = head.len_p2m_frame // state.width
    frames = head.p2m_end_pfn // per_frame - head.p2m_start_pfn // per_frame + 1
    size = head.ofs_p2m_pfns + frames * head.len_p2m_pfn
    if record.length != size:
        yield wrong_size(record, f"{number(size)} for {frames} frames")


@rule(
    "XC414", ERROR, "The P2M has more than pfn 0", refused=True, on=P2M_FRAMES,
    ref=f"{RESTORE}, expand_p2m()", example="A p2m_end_pfn of 0, for which libxenguest makes no P2M and crashes.",
    says="file/stream truncated reading ipc msg header from domain ... save/restore helper stdout pipe",
)  # fmt: skip
def p2m_not_tiny(record: Record, state: State) -> Iterator[Problem]:
    head = record.p2m_head
    if state.is_pv and head is not None and state.p2m.end_pfn is None and not head.p2m_end_pfn:
        yield Problem(_in_head(record, "p2m_end_pfn"), "p2m_end_pfn is 0", "the guest's highest pfn")


# vCPU records


def _len_context(record: Record) -> int:
    """Return how many bytes follow the vCPU id, also of a record that is too long to be looked into."""
    return record.length - _vcpu_header_size()


@rule(
    "XC421", ERROR, "vCPU records have their vCPU id", refused=True, on=VCPU,
    ref=VCPU_SECTION, example="An X86_PV_VCPU_XSAVE with a body_length of 0; the erratum is about empty contexts.",
    says="X86_PV_VCPU_... record truncated: length ..., header size 8",
)  # fmt: skip
def vcpu_header(record: Record, state: State) -> Iterator[Problem]:
    if record.length < _vcpu_header_size():
        yield wrong_size(record, f"{_vcpu_header_size()} at least")


@rule(
    "XC422", NOTE, "vCPU records are not empty (erratum 1)", refused=True, on=VCPU,
    ref=f"{SPEC}, Errata; {RESTORE}, handle_x86_pv_vcpu_blob()", says="... record truncated: length ..., min ...",
    releases=below("empty_records", 1),
    example="An X86_PV_VCPU_MSRS without MSRS, as Xen 4.6 to 4.8 could send, and older releases of these refuse.",
)  # fmt: skip
def vcpu_not_empty(record: Record, state: State) -> Iterator[Problem]:
    if _len_context(record) == 0:
        yield Problem(record.offset, f"{record.type} without content, ignored", "no record, or one with content")


@rule(
    "XC423", ERROR, "X86_PV_VCPU_BASIC has the length for the guest's width", refused=True, on=BASIC,
    ref=VCPU_SECTION, example="The 5168 bytes of a 64-bit guest for a 32-bit one.",
    says="X86_PV_VCPU_BASIC record wrong size: expected ..., got ...",
)  # fmt: skip
def basic_size(record: Record, state: State) -> Iterator[Problem]:
    length, size = _len_context(record), constant(Vcpu, _context_size_name(state))
    if length > 0 and length != size:
        yield Problem(record.offset, f"a context of {number(length)} bytes", f"{size} for this guest")


def _context_size_name(state: State) -> str:
    return "len_vcpu_guest_context_x86_64" if state.is_64bit else "len_vcpu_guest_context_x86_32"


@rule(
    "XC424", ERROR, "X86_PV_VCPU_EXTENDED is not longer than 128 bytes", refused=True, on=EXTENDED,
    ref=VCPU_SECTION, example="A context of 136 bytes.",
    says="X86_PV_VCPU_EXTENDED record too long: max 136, got ...",
)  # fmt: skip
def extended_size(record: Record, state: State) -> Iterator[Problem]:
    limit = constant(Vcpu, "len_ext_vcpucontext_max")
    length = _len_context(record)
    if length > limit:
        yield Problem(record.offset, f"a context of {number(length)} bytes", f"{limit} at most")


@rule(
    "XC425", ERROR, "X86_PV_VCPU_XSAVE has xcr0 and xcr0_accum", refused=True, on=XSAVE,
    ref=VCPU_SECTION, example="A context of 8 bytes.",
    says="X86_PV_VCPU_XSAVE record too short: min 24, got ...",
)  # fmt: skip
def xsave_size(record: Record, state: State) -> Iterator[Problem]:
    least = constant(Vcpu, "len_vcpu_xsave_min")
    length = _len_context(record)
    if 0 < length < least:
        yield Problem(record.offset, f"a context of {length} bytes", f"{least} at least")


@rule(
    "XC438", NOTE, "The length of X86_PV_VCPU_XSAVE is a multiple of 16 for releases that ask for it", refused=True,
    is_need=True, on=XSAVE, ref=VCPU_SECTION, releases=where("pv_xsave_unit", lambda unit: unit > 1),
    says="X86_PV_VCPU_XSAVE record payload size ... expected to be a multiple of 16",
    example="A context of 24 bytes, for a receiver of Xen 4.12.2.",
)  # fmt: skip
def xsave_multiple(record: Record, state: State) -> Iterator[Problem]:
    length, unit = _len_context(record), max(FACTS["pv_xsave_unit"])
    if length % unit:
        yield Problem(record.offset, f"a context of {number(length)} bytes", f"a multiple of {unit}")


@rule(
    "XC426", ERROR, "X86_PV_VCPU_MSRS is an array of MSRs", refused=True, on=MSRS,
    ref=VCPU_SECTION, releases=where("pv_xsave_unit", lambda unit: unit == 1),
    says="X86_PV_VCPU_MSRS record payload size ... expected to be a multiple of 16",
    example="A context of 24 bytes, of which Xen 4.12.2 and 4.13.0 and earlier ignore the last.",
)  # fmt: skip
def msrs_size(record: Record, state: State) -> Iterator[Problem]:
    size = constant(Vcpu, "len_vcpu_msr")
    length = _len_context(record)
    if length > 0 and length % size:
        yield Problem(record.offset, f"a context of {number(length)} bytes", f"a multiple of {size}")


@rule(
    "XC427", ERROR, "The vCPU id is one that the domain can have", refused=True, on=VCPU,
    ref=VCPU_SECTION, says="X86_PV_VCPU_... record vcpu_id (...) exceeds domain max (...)",
    example=f"A vCPU id of {NUM_VCPUS}, or of 2 where the configuration has max_vcpus of 2.",
)  # fmt: skip
def vcpu_id_in_range(record: Record, state: State) -> Iterator[Problem]:
    body, limit = record.decoded, state.num_vcpus
    if body is not None and body.len_context and body.vcpu_id >= limit:
        yield Problem(record.ofs_field("vcpu_id"), f"vCPU id {number(body.vcpu_id)}", f"{limit - 1} at most")


@rule(
    "XC428", VIOLATION, "The reserved field of vCPU records is zero", on=VCPU,
    ref=f"{SPEC}, Fields", example="A 1 after the vCPU id.",
)  # fmt: skip
def vcpu_reserved(record: Record, state: State) -> Iterator[Problem]:
    yield from reserved_fields(record, "reserved")


@rule(
    "XC429", VIOLATION, "vCPU records follow PAGE_DATA", on="libxc record",
    ref=ORDER, example="X86_PV_VCPU_BASIC before all PAGE_DATA, or PAGE_DATA after it.",
)  # fmt: skip
def vcpus_last(record: Record, state: State) -> Iterator[Problem]:
    if not state.is_pv:
        return
    kind = record.record_type
    early = kind in VCPU_TYPES and not state.seen[RecordType.page_data]
    late = kind == RecordType.page_data and not state.seen.keys().isdisjoint(VCPU_TYPES)
    if early and state.once("order of vcpus and pages"):
        yield Problem(record.offset, f"{record.type} before any PAGE_DATA", "PAGE_DATA first")
    elif late and state.once("order of vcpus and pages"):
        yield Problem(record.offset, "PAGE_DATA after vCPU records", "PAGE_DATA first")


@rule(
    "XC430", NOTE, "Each vCPU's state comes once", on=VCPU,
    ref=ORDER, example="Two X86_PV_VCPU_BASIC records for vCPU 0, of which the last counts.",
)  # fmt: skip
def vcpu_once(record: Record, state: State) -> Iterator[Problem]:
    body = record.decoded
    if body is not None and body.len_context and (record.record_type, body.vcpu_id) in state.vcpu_records:
        yield Problem(record.offset, f"another {record.type} of vCPU {body.vcpu_id}", "one; the last counts")


@rule(
    "XC431", ERROR, "SHARED_INFO is one page long", refused=True, on="libxc SHARED_INFO",
    ref=f"{SPEC}, SHARED_INFO; {RESTORE}, handle_shared_info()", example="A SHARED_INFO of 4088 bytes.",
    says="X86_PV_SHARED_INFO record wrong size: length ..., expected 4096",
)  # fmt: skip
def shared_info_size(record: Record, state: State) -> Iterator[Problem]:
    size = constant(Libxc.DomainImage.SharedInfo, "len_shared_info")
    if record.length != size:
        yield wrong_size(record, f"{size}")


@rule(
    "XC432", NOTE, "A PV guest's stream has SHARED_INFO", on="libxc end",
    ref=ORDER, example="A PV stream without SHARED_INFO; the guest's clock starts anew.",
)  # fmt: skip
def shared_info_there(record: Record, state: State) -> Iterator[Problem]:
    if state.is_pv and not state.ever[RecordType.shared_info]:
        yield Problem(record.offset, "END, but no SHARED_INFO before it", "one")


# At END the receiver processes the vCPUs first, then the P2M.


@rule(
    "XC440", ERROR, "A PV guest's stream has a P2M", refused=True, on="libxc end",
    ref=f"{ORDER}; {RESTORE}, update_guest_p2m()", example="A PV stream without X86_PV_P2M_FRAMES.",
    says="Start Info pfn ... out of range",
)  # fmt: skip
def p2m_there(record: Record, state: State) -> Iterator[Problem]:
    if state.is_pv and state.p2m.end_pfn is None:
        yield Problem(record.offset, "END, but no X86_PV_P2M_FRAMES before it", "the frames of the P2M")


@rule(
    "XC441", ERROR, "A PV guest's stream has X86_PV_VCPU_BASIC of vCPU 0", refused=True, on="libxc end",
    ref=f"{RESTORE}, update_vcpu_context()", example="A PV stream without X86_PV_VCPU_BASIC.",
    says="Sender didn't send vcpu0's basic state",
)  # fmt: skip
def vcpu0_there(record: Record, state: State) -> Iterator[Problem]:
    is_taken_out = are_registers_gone(state) and state.ever[RecordType.x86_pv_vcpu_basic]
    if state.is_pv and 0 not in state.vcpus and not is_taken_out:
        yield Problem(record.offset, "END, but no X86_PV_VCPU_BASIC of vCPU 0 before it", "one")


def _wrong_frame(state: State, pfn: int, *types: PageType) -> str | None:
    """Say why `pfn` cannot be a frame of one of these types, None if it can."""
    if pfn > state.memory.max_pfn:
        return f"pfn {pfn:#x} lies beyond the P2M"
    code, is_populated = state.memory.frame(pfn)
    if state.memory.overflowed:
        return None
    if code not in types:
        return f"pfn {pfn:#x} has type {code:#x}"
    if not is_populated:
        return f"pfn {pfn:#x} was never sent"
    return None


def _named(*types: PageType) -> str:
    return " or ".join(kind.name.upper() for kind in types)


def _context_class(state: State) -> Any:
    return Vcpu.VcpuGuestContextX8664 if state.is_64bit else Vcpu.VcpuGuestContextX8632


def contexts(state: State) -> Iterator[tuple[int, Any, BasicContext]]:
    """Yield each vCPU's id, its decoded context, and where that comes from."""
    cls = _context_class(state)
    if not state.is_pv or state.p2m.end_pfn is None:
        return
    for vcpu_id, basic in sorted(state.vcpus.items()):
        if len(basic.raw) == size_of(cls):
            yield vcpu_id, parse_bytes(cls, basic.raw), basic


def at_field(state: State, basic: BasicContext, *path: str) -> int:
    """Return where in the file a field of a context is."""
    cls = _context_class(state)
    offset = basic.offset + spans(cls)[path[0]][0]
    if len(path) > 1:
        regs = Vcpu.CpuUserRegsX8664 if state.is_64bit else Vcpu.CpuUserRegsX8632
        offset += spans(regs)[path[1]][0]
    return offset


def _start_info_at(state: State, basic: BasicContext) -> int:
    return at_field(state, basic, "user_regs", "rdx" if state.is_64bit else "edx")


def _start_info(state: State) -> tuple[int, BasicContext] | None:
    """Return the pfn of the start_info page and where it comes from, None without vCPU 0."""
    for vcpu_id, context, basic in contexts(state):
        if vcpu_id == 0:
            return context.pfn_start_info, basic
    return None


@rule(
    "XC442", ERROR, "vCPU 0 names the start_info page, a normal page of the guest", refused=True, on="libxc end",
    ref=f"{RESTORE}, process_start_info()", example="An edx of vCPU 0 that is above p2m_end_pfn.",
    says=("Start Info pfn ... out of range", "Start Info pfn ... has bad type ...", "Start Info has bad mfn"),
)  # fmt: skip
def start_info_page(record: Record, state: State) -> Iterator[Problem]:
    found = _start_info(state)
    if found is not None:
        wrong = _wrong_frame(state, found[0], PageType.notab)
        if wrong:
            yield Problem(_start_info_at(state, found[1]), f"start_info: {wrong}", "a NOTAB page that was sent")


@rule(
    "XC443", ERROR, "start_info names the pages of xenstore and the console", refused=True, on="libxc end",
    ref=f"{RESTORE}, process_start_info()", example="A start_info page of zeros in a guest that has no pfn 0.",
    says=(
        "XenStore pfn ... out of range",
        "XenStore pfn has bad mfn",
        "Console pfn ... out of range",
        "Console pfn has bad mfn",
    ),
)  # fmt: skip
def start_info_content(record: Record, state: State) -> Iterator[Problem]:
    found = _start_info(state)
    if found is None or _wrong_frame(state, found[0], PageType.notab):
        return
    pfns = state.memory.start_info(found[0], state.width)
    for name, pfn in zip(("xenstore", "console"), pfns or (), strict=False):
        wrong = _wrong_frame(state, pfn, *_ANY_TYPE)
        if wrong:
            yield Problem(
                _start_info_at(state, found[1]),
                f"start_info at pfn {found[0]:#x} names the {name} page: {wrong}",
                "a page that was sent",
            )


_ANY_TYPE = tuple(PageType)


@rule(
    "XC444", ERROR, "vCPUs have at most 7168 GDT entries", refused=True, on="libxc end",
    ref=f"{RESTORE}, process_vcpu_basic()", example="gdt_ents of 7169.",
    says="GDT entry count (...) out of range (max 7168)",
)  # fmt: skip
def gdt_size(record: Record, state: State) -> Iterator[Problem]:
    limit = constant(Vcpu, "num_gdt_ents_max")
    for vcpu_id, context, basic in contexts(state):
        if _gdt_ents(context) > limit:
            yield Problem(
                at_field(state, basic, "gdt_ents"),
                f"vCPU {vcpu_id} has {number(context.gdt_ents)} GDT entries",
                f"{limit} at most",
            )


def _gdt_ents(context: Any) -> int:
    return int(context.gdt_ents) & 0xFFFFFFFF  # libxenguest keeps them in 32 bits


@rule(
    "XC445", ERROR, "Frames of vCPUs' GDTs are normal pages of the guest", refused=True, on="libxc end",
    ref=f"{RESTORE}, process_vcpu_basic()", example="A GDT frame that was sent as L1TAB.",
    says=(
        "GDT frame ... (pfn ...) out of range",
        "GDT frame ... (pfn ...) has bad type ...",
        "GDT frame ... has bad mfn",
    ),
)  # fmt: skip
def gdt_frames(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if _gdt_ents(context) > constant(Vcpu, "num_gdt_ents_max"):
            continue
        for index, pfn in enumerate(context.gdt_frames[: (_gdt_ents(context) + 511) // 512]):
            wrong = _wrong_frame(state, pfn, PageType.notab)
            if wrong:
                yield Problem(
                    at_field(state, basic, "gdt_frames") + index * state.width,
                    f"GDT frame {index} of vCPU {vcpu_id}: {wrong}",
                    "a NOTAB page that was sent",
                )


def _table_types(state: State) -> tuple[PageType, ...]:
    """Return the types of a top-level page table."""
    return (PageType.l4tab, PageType.l4tab_pin) if state.is_64bit else (PageType.l3tab, PageType.l3tab_pin)


def _table(state: State, at: int, what: str, pfn: int) -> Iterator[Problem]:
    wrong = _wrong_frame(state, pfn, *_table_types(state))
    if wrong:
        yield Problem(at, f"{what}: {wrong}", f"a page of type {_named(*_table_types(state))} that was sent")


@rule(
    "XC446", ERROR, "cr3 of each vCPU is a top-level page table of the guest", refused=True, on="libxc end",
    ref=f"{RESTORE}, process_vcpu_basic()", example="A cr3 that points at an L3TAB page of a 64-bit guest.",
    says=("cr3 (pfn ...) out of range", "cr3 (pfn ...) has bad type ..., expected ...", "cr3 has bad mfn"),
)  # fmt: skip
def cr3_table(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        yield from _table(state, at_field(state, basic, "cr3"), f"cr3 of vCPU {vcpu_id}", context.pfn_cr3)


@rule(
    "XC447", ERROR, "cr1 of each 64-bit vCPU, if set, is a top-level page table of the guest", refused=True,
    on="libxc end", ref=f"{RESTORE}, process_vcpu_basic()", example="A cr1 of 1, which names pfn 0.",
    says=("cr1 (pfn ...) out of range", "cr1 (pfn ...) has bad type ..., expected ...", "cr1 has bad mfn"),
)  # fmt: skip
def cr1_table(record: Record, state: State) -> Iterator[Problem]:
    for vcpu_id, context, basic in contexts(state):
        if state.is_64bit and context.has_cr1:
            yield from _table(state, at_field(state, basic, "cr1"), f"cr1 of vCPU {vcpu_id}", context.pfn_cr1)


@rule(
    "XC448", ERROR, "Frames of the P2M are normal pages of the guest", refused=True, on="libxc end",
    ref=f"{RESTORE}, update_guest_p2m()", example="A P2M frame that was sent as L1TAB, or never.",
    says=(
        "pfn (...) for p2m_frame_list[...] out of range",
        "pfn (...) for p2m_frame_list[...] has bad type ...",
        "p2m_frame_list[...] has bad mfn",
    ),
)  # fmt: skip
def p2m_frames(record: Record, state: State) -> Iterator[Problem]:
    p2m = state.p2m
    if not state.is_pv or p2m.end_pfn is None or state.pv_info is None or p2m.overflowed:
        return
    num_frames = p2m.end_pfn // (constant(P2mFrames, "len_p2m_frame") // state.width) + 1
    whole = p2m.whole(num_frames)
    if whole is not None and state.memory.are_of_type(whole, PageType.notab):
        return  # as of every good stream
    ranges = _wrong_frames(state, num_frames)
    wrong = list(islice(ranges, 1))
    if not wrong:
        return
    frame, _, pfn = wrong[0]
    why = "none was sent" if pfn is None else _wrong_frame(state, pfn, PageType.notab)
    wrong += ranges
    more = sum(count for _, count, _ in wrong) - 1
    # libxenguest forgets to initialise its first two frames; they then come out as pfn 0.
    are_forgotten = all(pfn is None and first + count <= 2 for first, count, pfn in wrong)
    yield Problem(
        p2m.offset_of(frame, constant(P2mFrames, "len_p2m_pfn")),
        f"frame {frame} of the P2M: {why}{f' (and {more} more)' if more else ''}",
        "a NOTAB page that was sent",
        not are_forgotten or _wrong_frame(state, 0, PageType.notab) is not None,
    )


def _wrong_frames(state: State, num_frames: int) -> Iterator[tuple[int, int, int | None]]:
    """Yield some wrong frames of the P2M at a time, ascending: the first one's number, how many they are, and
    the first one's pfn, None where none was sent. Takes time by what was sent, not by what should have been.
    """
    at = 0
    for start, end in [*state.p2m.runs(num_frames), (num_frames, num_frames)]:
        if at < start:
            yield at, start - at, None
        for first in range(start, end, FRAMES_AT_ONCE):
            pfns, sent = state.p2m.frames(first, min(FRAMES_AT_ONCE, end - first))
            wrong = np.flatnonzero(~(sent & _can_hold_p2m(state, pfns)))
            if len(wrong):
                yield first + int(wrong[0]), len(wrong), int(pfns[wrong[0]]) if sent[wrong[0]] else None
        at = end


def _can_hold_p2m(state: State, pfns: Any) -> Any:
    """Return for each pfn whether a frame of the P2M can be there, as far as that is known."""
    good = pfns <= np.uint64(state.memory.max_pfn)
    is_normal = state.memory.frames_of_type(pfns[good], PageType.notab)
    if not state.memory.overflowed:
        good[good] = is_normal
    return good
