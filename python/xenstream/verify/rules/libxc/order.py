"""Rules on which records there are, and in which order."""

from __future__ import annotations

from collections.abc import Iterator

from ....schema.layout import constant
from ....schema.names import Libxc, RecordType, spelled
from ....schema.record_kinds import (
    HVM_TYPES,
    MEMORY_TYPES,
    PV_TYPES,
    REGISTER_TYPES,
    STATIC_TYPES,
    V3_TYPES,
    VERSION_WITH_STATIC_DATA_END,
)
from ....stream.record import Record
from ...receiver import State
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule

COMPAT = f"{SPEC}, v3 compat with v2"
RECEIVER = "xg_sr_restore.c, handle_static_data_end()"

_SINGLE = (
    RecordType.x86_tsc_info, RecordType.shared_info, RecordType.hvm_context,
    RecordType.x86_cpuid_policy, RecordType.x86_msr_policy,
)  # fmt: skip


def _is_v2(state: State) -> bool:
    return state.version is not None and state.version < VERSION_WITH_STATIC_DATA_END


def _static_data_ended(state: State) -> bool:
    return state.static_data_end.kind != "missing"


def _first(record: Record, state: State, what: str) -> bool:
    """Whether this is the first record of its type of which `what` is to be said."""
    return state.once(f"{what} {record.type}")


@rule(
    "XC213", ERROR, "Every record belongs to the guest's type", refused=True, on="libxc record",
    ref="xg_sr_restore_x86_pv.c, x86_pv_process_record(); xg_sr_restore_x86_hvm.c, x86_hvm_process_record()",
    example="An HVM_PARAMS record in a PV guest's stream.",
    says=(
        "Mandatory record ... (x86 PV ...) not handled",
        "Mandatory record 0x7 (Shared info) not handled",
        "Mandatory record ... (HVM ...) not handled",
    ),
)  # fmt: skip
def of_guest_type(record: Record, state: State) -> Iterator[Problem]:
    foreign = HVM_TYPES if state.is_pv else PV_TYPES if state.is_hvm else ()
    if record.record_type in foreign:
        yield Problem(
            record.offset,
            f"{record.type} in the stream of an {state.guest_type.name} guest",
            "records of that guest type only",
        )


@rule(
    "XC216", VIOLATION, "There is no TOOLSTACK record", refused=True, on="libxc TOOLSTACK",
    ref=f"{SPEC}, TOOLSTACK (deprecated)", example="A TOOLSTACK record, which only development versions sent.",
    says="Mandatory record 0xb (Toolstack) not handled",
)  # fmt: skip
def no_toolstack(record: Record, state: State) -> Iterator[Problem]:
    yield Problem(record.offset, "the deprecated TOOLSTACK record", "none; receivers do not handle it")


@rule(
    "XC217", ERROR, "There is no CHECKPOINT_DIRTY_PFN_LIST record", refused=True,
    on="libxc CHECKPOINT_DIRTY_PFN_LIST", ref=f"{SPEC}, CHECKPOINT_DIRTY_PFN_LIST",
    example="A COLO secondary's list in the stream of its primary.",
    says="Mandatory record 0xf (Checkpoint dirty pfn list) not handled",
)  # fmt: skip
def no_dirty_pfn_list(record: Record, state: State) -> Iterator[Problem]:
    yield Problem(record.offset, "CHECKPOINT_DIRTY_PFN_LIST", "none; it goes from secondary to primary only")


@rule(
    "XC218", VIOLATION, "CHECKPOINT_DIRTY_PFN_LIST is an array of 8-byte pfns",
    on="libxc CHECKPOINT_DIRTY_PFN_LIST", ref=f"{SPEC}, CHECKPOINT_DIRTY_PFN_LIST",
    example="A list of 12 bytes.",
)  # fmt: skip
def dirty_pfn_list_size(record: Record, state: State) -> Iterator[Problem]:
    size = constant(Libxc.DomainImage.CheckpointDirtyPfnList, "len_pfn")
    if record.length % size:
        yield Problem(record.offset, f"a body of {number(record.length)} bytes", f"a multiple of {size}")


@rule(
    "XC219", NOTE, "There is no CHECKPOINT record; only a Remus or COLO receiver accepts one", refused=True,
    on="libxc CHECKPOINT", ref=f"{SPEC}, CHECKPOINT; xg_sr_restore.c, handle_checkpoint()",
    example="A stream of `xl remus` that was kept in a file.",
    says="Found checkpoint in non-checkpointed stream",
)  # fmt: skip
def no_checkpoint(record: Record, state: State) -> Iterator[Problem]:
    if state.once("checkpoint"):
        yield Problem(record.offset, "CHECKPOINT, which a plain receiver refuses", "a stream without checkpoints")


@rule(
    "XC301", ERROR, "A version 3 stream has a STATIC_DATA_END record", on="libxc end",
    ref=COMPAT, example="A version 3 stream without STATIC_DATA_END.",
)  # fmt: skip
def static_data_end_there(record: Record, state: State) -> Iterator[Problem]:
    if not _is_v2(state) and not _static_data_ended(state):
        yield Problem(record.offset, "END, but no STATIC_DATA_END before it", "STATIC_DATA_END before any other state")


@rule(
    "XC302", ERROR, "STATIC_DATA_END comes before memory content (version 3)", refused=True, on="libxc record",
    ref=f"{COMPAT}; xg_sr_restore.c, handle_page_data(); xg_sr_restore_x86_pv.c, handle_x86_pv_p2m_frames()",
    example="PAGE_DATA before STATIC_DATA_END.",
    says="No STATIC_DATA_END seen",
)  # fmt: skip
def static_data_end_before_memory(record: Record, state: State) -> Iterator[Problem]:
    early = record.record_type in MEMORY_TYPES and not _is_v2(state) and not _static_data_ended(state)
    if early and _first(record, state, "early"):
        yield Problem(record.offset, f"{record.type} before STATIC_DATA_END", "STATIC_DATA_END first")


@rule(
    "XC303", VIOLATION, "STATIC_DATA_END comes before register content (version 3)", on="libxc record",
    ref=COMPAT, example="HVM_CONTEXT before STATIC_DATA_END.",
)  # fmt: skip
def static_data_end_before_registers(record: Record, state: State) -> Iterator[Problem]:
    early = record.record_type in REGISTER_TYPES and not _is_v2(state) and not _static_data_ended(state)
    if early and _first(record, state, "early"):
        yield Problem(record.offset, f"{record.type} before STATIC_DATA_END", "STATIC_DATA_END first")


@rule(
    "XC304", ERROR, "The static data ends only once", refused=True, on="libxc STATIC_DATA_END",
    ref=f"{COMPAT}; {RECEIVER}", example="Two STATIC_DATA_END records.",
    says="Multiple STATIC_DATA_END records found",
)  # fmt: skip
def static_data_end_once(record: Record, state: State) -> Iterator[Problem]:
    end = state.static_data_end
    if end.record != record.index:
        yield Problem(
            record.offset,
            f"STATIC_DATA_END, and it was {end.kind} at record {end.record} already",
            "one only",
        )


@rule(
    "XC305", VIOLATION, "A version 2 stream has no STATIC_DATA_END record", on="libxc STATIC_DATA_END",
    ref=COMPAT, example="STATIC_DATA_END in a version 2 stream.",
)  # fmt: skip
def no_static_data_end_in_v2(record: Record, state: State) -> Iterator[Problem]:
    if _is_v2(state):
        yield Problem(record.offset, "STATIC_DATA_END in a version 2 stream", "version 3, or none")


@rule(
    "XC306", VIOLATION, "A version 2 stream has no CPU policy records", on="libxc record",
    ref=f"{SPEC}, v3 compat with v2; libxc.py, verify_record_x86_cpuid_policy()",
    example="X86_CPUID_POLICY in a version 2 stream.",
)  # fmt: skip
def no_policy_in_v2(record: Record, state: State) -> Iterator[Problem]:
    kind = record.record_type
    if _is_v2(state) and kind in V3_TYPES and kind != RecordType.static_data_end:
        yield Problem(record.offset, f"{record.type} in a version 2 stream", "version 3, or none")


@rule(
    "XC307", VIOLATION, "All static data comes before STATIC_DATA_END", on="libxc record",
    ref=f"{SPEC}, STATIC_DATA_END", example="X86_CPUID_POLICY after STATIC_DATA_END.",
)  # fmt: skip
def static_data_in_time(record: Record, state: State) -> Iterator[Problem]:
    end = state.static_data_end
    if record.record_type in STATIC_TYPES and _static_data_ended(state):
        where = f"{end.kind} at record {end.record}"
        yield Problem(record.offset, f"{record.type} after STATIC_DATA_END ({where})", "before it")


@rule(
    "XC308", NOTE, "The static data contains the CPU policy (version 3)", on="libxc STATIC_DATA_END",
    ref=f"{SPEC}, Layout; xg_sr_common_x86.c, x86_static_data_complete()",
    example="STATIC_DATA_END without X86_CPUID_POLICY before it, as the first months of version 3 sent.",
)  # fmt: skip
def policy_there(record: Record, state: State) -> Iterator[Problem]:
    if _is_v2(state):
        return
    for kind in (RecordType.x86_cpuid_policy, RecordType.x86_msr_policy):
        if not state.ever[kind]:
            yield Problem(record.offset, f"no {spelled(kind)}", "one; the receiver invents a policy")


@rule(
    "XC309", NOTE, "The stream has PAGE_DATA", on="libxc end",
    ref=f"{SPEC}, Layout", example="A stream of headers and END only.",
)  # fmt: skip
def memory_there(record: Record, state: State) -> Iterator[Problem]:
    if not state.ever[RecordType.page_data]:
        yield Problem(record.offset, "END, but no PAGE_DATA before it", "the guest's memory")


@rule(
    "XC310", NOTE, "A record that replaces earlier state comes once", on="libxc record",
    ref=f"{SPEC}, Layout", example="Two X86_TSC_INFO records, of which the last counts.",
)  # fmt: skip
def once_only(record: Record, state: State) -> Iterator[Problem]:
    if record.record_type in _SINGLE and state.seen[record.record_type]:
        yield Problem(record.offset, f"another {record.type}", "one; the last counts")
