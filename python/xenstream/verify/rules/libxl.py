"""Rules of the libxl stream, XL."""

from __future__ import annotations

from collections.abc import Iterator

from ...schema.layout import size_of
from ...schema.names import GuestType, Libxl, LibxlRecordType
from ...stream.embedded import domain_xml, xl_config
from ...stream.events import Cut, Header
from ...stream.record import Record
from ..receiver import State
from .base import ERROR, LIBXL_SPEC, NOTE, VIOLATION, Problem, number, rule
from .helpers import cut_short, damaged_magic, wrong_size

HEADER = "libxl header"

RECEIVER = "libxl_stream_read.c, process_record()"

XL = "tools/xl/xl.h, struct save_file_header"

XL_READER = "tools/xl/xl_vmcontrol.c, create_domain()"

EmulatorHeader = Libxl.RecordList.EmulatorHeader

CheckpointState = Libxl.RecordList.CheckpointState

EMULATOR_RECORDS = ("libxl EMULATOR_XENSTORE_DATA", "libxl EMULATOR_CONTEXT")


@rule(
    "XL101", ERROR, "The header is complete", refused=True, on="libxl cut",
    ref=f"{LIBXL_SPEC}, Header", example="An xl file that ends 8 bytes after its configuration.",
    says=(
        "Invalid ident: expected 0x4c6962786c466d74, got 0x0000000000000000",
        "Unexpected Version: expected 2, got 0",
    ),
)  # fmt: skip
def header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "header":
        yield cut_short(cut)


@rule(
    "XL102", ERROR, "ident identifies the stream", refused=True, on=HEADER,
    ref=f"{LIBXL_SPEC}, Header", example="An ident of `LibxlFmu`.",
    says="Invalid ident: expected 0x4c6962786c466d74, got ...",
)  # fmt: skip
def identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XL103", ERROR, "version is 2", refused=True, on=HEADER,
    ref=f"{LIBXL_SPEC}, Header; libxl_stream_read.c, stream_header_done()", example="A version of 3.",
    says="Unexpected Version: expected 2, got ...",
)  # fmt: skip
def version_known(header: Header, state: State) -> Iterator[Problem]:
    body = header.decoded
    if body.version != body.known_version:
        yield Problem(header.offset_of("version"), f"version is {number(body.version)}", f"{body.known_version}")


@rule(
    "XL104", NOTE, "The stream is little-endian; libxl reads no other byte order", refused=True, on=HEADER,
    ref="libxl_stream_read.c, stream_header_done()", example="Bit 0 of the options is set.",
    says="Unable to handle big endian streams",
)  # fmt: skip
def little_endian(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.is_big_endian:
        yield Problem(header.offset_of("options"), "a big-endian libxl stream", "little-endian, as x86 is")


@rule(
    "XL105", VIOLATION, "Reserved bits of the options are zero", on=HEADER,
    ref=f"{LIBXL_SPEC}, Header", example="Options of 0x00000004.",
)  # fmt: skip
def options_reserved(header: Header, state: State) -> Iterator[Problem]:
    bits = header.decoded.reserved_options
    if bits:
        yield Problem(header.offset_of("options"), f"reserved options bits {bits:#010x} are set", "0")


@rule(
    "XL106", NOTE, "The stream was not converted from the legacy format", on=HEADER,
    ref=f"{LIBXL_SPEC}, Header", example="Bit 1 of the options is set.",
)  # fmt: skip
def converted(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.is_converted_from_legacy:
        yield Problem(header.offset_of("options"), "converted from the legacy format", "a stream as libxl saved it")


@rule(
    "XL301", ERROR, "There is one LIBXC_CONTEXT record", refused=True, on=("libxl end", "libxl LIBXC_CONTEXT"),
    ref=f"{LIBXL_SPEC}, LIBXC_CONTEXT", example="A libxl stream of a header and END.",
    says=("domain ... console tty: timed out", "Invalid marker: Got ...", "Failed to read Image Header from stream"),
)  # fmt: skip
def one_libxc_context(record: Record, state: State) -> Iterator[Problem]:
    count = state.counted["libxl"][LibxlRecordType.libxc_context]
    if record.record_type == LibxlRecordType.end and not count:
        yield Problem(record.offset, "END, but no LIBXC_CONTEXT before it", "the libxc stream")
    elif record.record_type == LibxlRecordType.libxc_context and count > 1:
        yield Problem(record.offset, "another LIBXC_CONTEXT", "one only")


@rule(
    "XL311", ERROR, "Emulator records have their emulator id and index", refused=True, on=EMULATOR_RECORDS,
    ref=f"{LIBXL_SPEC}, Emulator Records; {RECEIVER}", example="An EMULATOR_CONTEXT of 4 bytes.",
    says=("Emulator xenstore data record too short to contain header", "Emulator record too short to contain header"),
)  # fmt: skip
def emulator_header(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(EmulatorHeader, is_le=True)
    if record.length < size:
        yield wrong_size(record, f"{size} at least")


@rule(
    "XL312", VIOLATION, "The emulator id is known", on=EMULATOR_RECORDS,
    ref=f"{LIBXL_SPEC}, Emulator Records", example="An emulator id of 3.",
)  # fmt: skip
def emulator_known(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None:
        emulator = record.decoded.header.emulator_id
        if not isinstance(emulator, Libxl.EmulatorId):
            known = ", ".join(f"{member.value} ({member.name})" for member in Libxl.EmulatorId)
            yield Problem(record.ofs_body, f"emulator id {number(emulator)}", known)


@rule(
    "XL313", ERROR, "Only an HVM guest has emulator records, no PV and no PVH guest", refused=True,
    on=EMULATOR_RECORDS, ref=RECEIVER, example="An EMULATOR_CONTEXT after a PV guest's libxc stream.",
    says=(
        "Received a xenstore emulator record when none was expected",
        "Received an emulator context record when none was expected",
    ),
)  # fmt: skip
def emulator_of_hvm(record: Record, state: State) -> Iterator[Problem]:
    _, kind = _configured(state)
    if state.is_pv or kind == "pvh":
        yield Problem(record.offset, f"{record.type} for a {'PV' if state.is_pv else 'PVH'} guest", "none")


def _configured(state: State) -> tuple[str, str | None]:
    """Return whose configuration the image has, and which kind of guest it describes, None if it does not say."""
    xl, libvirt = state.headers.get(("xl", "optional data")), state.headers.get(("libvirt", "xml"))
    if libvirt is not None:
        return "libvirt's XML", domain_xml.look(libvirt.decoded.document).kind
    return "xl's configuration", None if xl is None else xl_config.kind(getattr(xl.body, "config", None))


@rule(
    "XL314", ERROR, "Xenstore data consists of pairs of NUL-terminated, relative, non-empty keys and values",
    refused=True, on="libxl EMULATOR_XENSTORE_DATA",
    ref=f"{LIBXL_SPEC}, EMULATOR_XENSTORE_DATA; libxl_dom_save.c, libxl__restore_emulator_xenstore_data()",
    example="A key without a value.",
    says=(
        "Key in xenstore data not NUL terminated",
        "empty key found in xenstore data",
        "Key in xenstore data not relative",
        "Val in xenstore data not NUL terminated",
    ),
)  # fmt: skip
def xenstore_data(record: Record, state: State) -> Iterator[Problem]:
    if record.body is None or not record.decoded.data:
        return
    start = record.ofs_body + size_of(EmulatorHeader, is_le=True)
    data: bytes = record.decoded.data
    *strings, rest = data.split(b"\0")
    for index, string in enumerate(strings):
        if index % 2 == 0 and (not string or string.startswith(b"/")):
            yield Problem(start, f"key {string!r}", "a relative path")
        elif index % 2 == 0 and index == len(strings) - 1 and not rest:
            yield Problem(start, f"key {string!r} without a value", "pairs of key and value")
        start += len(string) + 1
    if rest:
        yield Problem(start, "the last string has no NUL", "NUL-terminated strings")


@rule(
    "XL315", ERROR, "The configuration and the libxc stream describe the same kind of guest", refused=True,
    says=("Couldn't set HVM_PARAM_...", "Unable to restore ... domain into an ... domain"),
    on="libxc domain header", ref="libxl_x86.c, hvm_set_conf_params(); xg_sr_restore_x86_hvm.c, x86_hvm_setup()",
    example="A c_info.type of pv in front of the libxc stream of an HVM guest.",
)  # fmt: skip
def kind_configured(header: Header, state: State) -> Iterator[Problem]:
    """A domain is created as its configuration says. A PVH guest's stream is one of an HVM guest."""
    whose, kind = _configured(state)
    stream = header.decoded.guest_type
    wanted = {"pv": GuestType.x86_pv, "hvm": GuestType.x86_hvm, "pvh": GuestType.x86_hvm}.get(kind or "")
    if wanted is not None and isinstance(stream, GuestType) and stream != wanted:
        found = f"the stream of an {stream.name} guest, where {whose} describes a {str(kind).upper()} guest"
        yield Problem(header.offset_of("type_code"), found, f"{wanted.name} ({int(wanted)})")


@rule(
    "XL321", ERROR, "CHECKPOINT_END ends a checkpoint of the libxc stream", refused=True, on="libxl record",
    ref=f"{LIBXL_SPEC}, CHECKPOINT_END; {RECEIVER}", example="CHECKPOINT_END after the libxc END.",
    says="Unexpected CHECKPOINT_END record in stream",
)  # fmt: skip
def checkpoint_end_in_checkpoint(record: Record, state: State) -> Iterator[Problem]:
    if record.record_type == LibxlRecordType.checkpoint_end and not state.in_checkpoint:
        yield Problem(record.offset, "CHECKPOINT_END outside a checkpoint", "one for each libxc CHECKPOINT")


@rule(
    "XL322", ERROR, "A checkpoint is ended by CHECKPOINT_END", refused=True, on="libxl end",
    ref=f"{LIBXL_SPEC}, CHECKPOINT_END; libxl_stream_read.c, stream_complete()",
    example="A libxl END after a libxc CHECKPOINT.",
    says="Found checkpoint in non-checkpointed stream",
)  # fmt: skip
def checkpoint_ended(record: Record, state: State) -> Iterator[Problem]:
    if state.in_checkpoint:
        yield Problem(record.offset, "END inside a checkpoint", "CHECKPOINT_END first")


@rule(
    "XL323", NOTE, "There is no CHECKPOINT_STATE record; only COLO uses it", refused=True,
    on="libxl CHECKPOINT_STATE", ref=f"{LIBXL_SPEC}, CHECKPOINT_STATE; {RECEIVER}",
    example="A stream of `xl remus -c` that was kept in a file.",
    says="Unexpected CHECKPOINT_STATE record in stream",
)  # fmt: skip
def no_checkpoint_state(record: Record, state: State) -> Iterator[Problem]:
    yield Problem(record.offset, "CHECKPOINT_STATE, which a plain receiver refuses", "none")


@rule(
    "XL324", ERROR, "CHECKPOINT_STATE is 8 bytes long", refused=True, on="libxl CHECKPOINT_STATE",
    ref=f"{LIBXL_SPEC}, CHECKPOINT_STATE", example="A CHECKPOINT_STATE of 4 bytes.",
    says="Unexpected CHECKPOINT_STATE record in stream",
)  # fmt: skip
def checkpoint_state_size(record: Record, state: State) -> Iterator[Problem]:
    size = size_of(CheckpointState, is_le=True)
    if record.length != size:
        yield wrong_size(record, f"{size}")
