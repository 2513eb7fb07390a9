"""Rules on the records that PV and HVM guests share, and on those of HVM guests."""

from __future__ import annotations

from collections.abc import Iterator

from ....schema.layout import constant, size_of
from ....schema.names import CpuPolicy, Libxc, RecordType
from ....stream.record import Record
from ...receiver import State
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule
from ..helpers import reserved_fields, wrong_size

TscInfo = Libxc.DomainImage.X86TscInfo

HvmParams = Libxc.DomainImage.HvmParams

TscMode = Libxc.TscMode


@rule(
    "XC601", ERROR, "X86_TSC_INFO is 24 bytes long", refused=True, on="libxc X86_TSC_INFO",
    ref=f"{SPEC}, X86_TSC_INFO; xg_sr_common_x86.c, handle_x86_tsc_info()", example="An X86_TSC_INFO of 20 bytes.",
    says="X86_TSC_INFO record wrong size: length ..., expected 24",
)  # fmt: skip
def tsc_info_size(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(TscInfo, is_le=True)
    if record.length != size:
        yield wrong_size(record, f"{size}")


@rule(
    "XC602", VIOLATION, "The reserved field of X86_TSC_INFO is zero", on="libxc X86_TSC_INFO",
    ref=f"{SPEC}, Fields", example="A 1 after the incarnation.",
)  # fmt: skip
def tsc_info_reserved(record: Record, state: State) -> Iterator[Problem]:
    yield from reserved_fields(record, "reserved")


@rule(
    "XC603", VIOLATION, "The TSC mode is one of TSC_MODE_*", on="libxc X86_TSC_INFO",
    ref=f"{SPEC}, X86_TSC_INFO; xen/include/public/domctl.h", example="A mode of 7, which Xen refuses.",
)  # fmt: skip
def tsc_mode_known(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None and not isinstance(record.decoded.mode, TscMode):
        known = ", ".join(f"{mode.value} ({mode.name})" for mode in TscMode)
        yield Problem(record.ofs_field("mode_code"), f"TSC mode is {number(record.decoded.mode)}", known)


@rule(
    "XC604", NOTE, "The stream has X86_TSC_INFO", on="libxc end",
    ref=f"{SPEC}, Layout", example="A stream without X86_TSC_INFO; the guest gets the receiver's default.",
)  # fmt: skip
def tsc_info_there(record: Record, state: State) -> Iterator[Problem]:
    if not state.ever[RecordType.x86_tsc_info]:
        yield Problem(record.offset, "END, but no X86_TSC_INFO before it", "one")


def _multiple(record: Record, size: int) -> Iterator[Problem]:
    if not record.length or record.length % size:
        yield wrong_size(record, f"a multiple of {size}, not 0")


@rule(
    "XC611", ERROR, "X86_CPUID_POLICY is a non-empty array of leaves", refused=True, on="libxc X86_CPUID_POLICY",
    ref=f"{SPEC}, X86_CPUID_POLICY; xg_sr_common_x86.c, handle_x86_cpuid_policy()",
    example="An X86_CPUID_POLICY of 25 bytes, or of none.",
    says="X86_CPUID_POLICY size ... should be multiple of 24",
)  # fmt: skip
def cpuid_policy_size(record: Record, state: State) -> Iterator[Problem]:
    yield from _multiple(record, constant(CpuPolicy, "len_cpuid_leaf"))


@rule(
    "XC612", ERROR, "X86_MSR_POLICY is a non-empty array of entries", refused=True, on="libxc X86_MSR_POLICY",
    ref=f"{SPEC}, X86_MSR_POLICY; xg_sr_common_x86.c, handle_x86_msr_policy()",
    example="An X86_MSR_POLICY of 24 bytes.",
    says="X86_MSR_POLICY size ... should be multiple of ...",
)  # fmt: skip
def msr_policy_size(record: Record, state: State) -> Iterator[Problem]:
    yield from _multiple(record, constant(CpuPolicy, "len_msr_entry"))


@rule(
    "XC501", ERROR, "HVM_PARAMS has its count and reserved field", refused=True, on="libxc HVM_PARAMS",
    ref=f"{SPEC}, HVM_PARAMS; xg_sr_restore_x86_hvm.c, handle_hvm_params()",
    example="An HVM_PARAMS with a body_length of 0; the erratum is about a count of 0.",
    says="HVM_PARAMS record truncated: length ..., header size 8",
)  # fmt: skip
def hvm_params_header(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(HvmParams, is_le=True)
    if record.length < size:
        yield wrong_size(record, f"{size} at least")


@rule(
    "XC502", ERROR, "HVM_PARAMS is as long as its count says", refused=True, on="libxc HVM_PARAMS",
    ref=f"{SPEC}, HVM_PARAMS; xg_sr_restore_x86_hvm.c, handle_hvm_params()",
    example="A count of 4 with three parameters after it.",
    says="HVM_PARAMS record truncated: header 8, count ..., expected len ..., got ...",
)  # fmt: skip
def hvm_params_size(record: Record, state: State) -> Iterator[Problem]:
    body = record.decoded
    if body is not None:
        size = body.ofs_params + body.num_params * body.len_param
        if record.length != size:
            yield wrong_size(record, f"{number(size)} for a count of {number(body.num_params)}")


@rule(
    "XC503", NOTE, "HVM_PARAMS is not empty (erratum 1)", on="libxc HVM_PARAMS",
    ref=f"{SPEC}, Errata", example="A count of 0, as Xen 4.6 to 4.8 could send.",
)  # fmt: skip
def hvm_params_not_empty(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None and not record.decoded.num_params:
        yield Problem(record.offset, "HVM_PARAMS with a count of 0, ignored", "no record, or one with parameters")


@rule(
    "XC504", VIOLATION, "The reserved field of HVM_PARAMS is zero", on="libxc HVM_PARAMS",
    ref=f"{SPEC}, Fields", example="A 1 after the count.",
)  # fmt: skip
def hvm_params_reserved(record: Record, state: State) -> Iterator[Problem]:
    yield from reserved_fields(record, "reserved")


@rule(
    "XC505", ERROR, "HVM_CONTEXT is not empty", refused=True, on="libxc HVM_CONTEXT",
    ref=f"{SPEC}, HVM_CONTEXT; xg_sr_common.h, update_blob()", example="An HVM_CONTEXT with a body_length of 0.",
    says="Unable to allocate 0 bytes for hvm context",
)  # fmt: skip
def hvm_context_not_empty(record: Record, state: State) -> Iterator[Problem]:
    if not record.length:
        yield wrong_size(record, "Xen's HVM save records")


@rule(
    "XC506", ERROR, "An HVM guest's stream has HVM_CONTEXT", by="xen", on="libxc end",
    says="Unable to restore HVM context",
    logs="HVM restore: not enough data left to read 8 bytes for type 1 header",
    ref="xg_sr_restore_x86_hvm.c, x86_hvm_stream_complete(); xen/arch/x86/hvm/save.c, hvm_load()",
    example="An HVM stream without HVM_CONTEXT.",
)  # fmt: skip
def hvm_context_there(record: Record, state: State) -> Iterator[Problem]:
    if state.is_hvm and not state.ever[RecordType.hvm_context]:
        yield Problem(record.offset, "END, but no HVM_CONTEXT before it", "one; a guest cannot start without it")


@rule(
    "XC507", NOTE, "HVM_PARAMS comes before HVM_CONTEXT", is_common=True, on="libxc HVM_PARAMS",
    ref=f"{SPEC}, x86 HVM Guest", example="HVM_CONTEXT and then HVM_PARAMS, as every libxenguest sends them.",
)  # fmt: skip
def hvm_params_first(record: Record, state: State) -> Iterator[Problem]:
    if state.seen[RecordType.hvm_context] and state.once("params after context"):
        yield Problem(record.offset, "HVM_PARAMS after HVM_CONTEXT, as real senders do", "HVM_PARAMS first")


@rule(
    "XC508", NOTE, "An HVM guest's stream has HVM_PARAMS", on="libxc end",
    ref=f"{SPEC}, x86 HVM Guest", example="An HVM stream without HVM_PARAMS.",
)  # fmt: skip
def hvm_params_there(record: Record, state: State) -> Iterator[Problem]:
    if state.is_hvm and not state.ever[RecordType.hvm_params]:
        yield Problem(record.offset, "END, but no HVM_PARAMS before it", "one; xenstore and console need it")
