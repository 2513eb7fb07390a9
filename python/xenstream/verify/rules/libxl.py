"""Rules of the libxl stream, XL."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...schema.layout import parse_bytes, size_of
from ...schema.names import GuestType, Libxl, LibxlRecordType, name_of
from ...stream.events import Cut, Header, Missing
from ...stream.record import Record
from ..receiver import State, emulator_of
from .base import ERROR, LIBXL_SPEC, NOTE, VIOLATION, Problem, number, rule
from .helpers import cut_short, damaged_magic, reserved_fields, without_end, wrong_size

HEADER = "libxl header"

RECEIVER = "libxl_stream_read.c, process_record()"

XL = "tools/xl/xl.h, struct save_file_header"

XL_READER = "tools/xl/xl_vmcontrol.c, create_domain()"

EmulatorHeader = Libxl.RecordList.EmulatorHeader

CheckpointState = Libxl.RecordList.CheckpointState

CONTEXT_RECORD = "libxl EMULATOR_CONTEXT"

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


END_OF_FILE = "libxl_aoutils.c, datacopier_readable()"
"""libxl takes what a file lacks for zeros: a record header of zeros is END."""


@rule(
    "XL201", VIOLATION, "A record header is complete; libxl takes the missing bytes for zeros", refused=True,
    on="libxl cut", ref=f"{LIBXL_SPEC}, Record Overview; {END_OF_FILE}",
    example="A stream that ends 4 bytes after a record.",
    says="Unrecognised record ...",
)  # fmt: skip
def record_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "record header":
        yield cut_short(cut)._replace(refused=_padded_type(cut) != LibxlRecordType.end_mark)


def _padded_type(cut: Cut) -> int:
    """Return the type of a record of whose header less than all is there, with zeros for the rest."""
    header = Libxl.RecordList.RecordHeader
    return int(parse_bytes(header, cut.head.ljust(cut.expected, b"\0"), is_le=True).type_code)


@rule(
    "XL202", VIOLATION, "The stream ends with an END record; libxl takes the end of the data for one",
    on="libxl missing end", ref=f"{LIBXL_SPEC}, END; {END_OF_FILE}",
    example="A stream whose last record is not END, as a failed save leaves it.",
)  # fmt: skip
def has_end(missing: Missing, state: State) -> Iterator[Problem]:
    yield without_end(missing)


@rule(
    "XL203", VIOLATION, "A record's body and padding are complete; libxl takes the missing bytes for zeros",
    on="libxl cut", ref=f"{LIBXL_SPEC}, Record Overview; {END_OF_FILE}",
    example="A stream cut inside the device model's state.",
)  # fmt: skip
def record_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.body is not None:
        yield cut_short(cut, f"the {cut.what} of {cut.body.type}")


LEN_BODY_TOO_LARGE = 1 << 31
"""More memory than dom0 has for libxl, which allocates that of a whole body before it reads it."""


@rule(
    "XL209", ERROR, "A body has a length that libxl finds memory for", refused=True, on="libxl record",
    ref="libxl_stream_read.c, record_header_done()", says="FATAL ERROR: memory allocation failure ...",
    example="A body_length of 0xffffffff.",
)  # fmt: skip
def body_fits_memory(record: Record, state: State) -> Iterator[Problem]:
    if record.length >= LEN_BODY_TOO_LARGE:
        yield wrong_size(record, "what dom0 has memory for")


@rule(
    "XL301", ERROR, "There is a LIBXC_CONTEXT record", refused=True,
    on=("libxl end", "libxl missing end", "libxl cut"), ref=f"{LIBXL_SPEC}, LIBXC_CONTEXT",
    says="domain ... console tty: timed out", example="A libxl stream of a header and END.",
)  # fmt: skip
def has_libxc_context(event: Record | Missing | Cut, state: State) -> Iterator[Problem]:
    is_header = isinstance(event, Cut) and event.what == "header"
    if not is_header and not state.counted["libxl"][LibxlRecordType.libxc_context]:
        found = "END" if isinstance(event, Record) else "the end of the data"
        yield Problem(event.offset, f"{found}, but no LIBXC_CONTEXT before it", "the libxc stream")


@rule(
    "XL302", ERROR, "LIBXC_CONTEXT comes once", by="libxenguest", on="libxl LIBXC_CONTEXT",
    ref=f"{LIBXL_SPEC}, LIBXC_CONTEXT; xg_sr_restore.c, read_headers()",
    says="Failed to read Image Header from stream",
    example="A second LIBXC_CONTEXT after the libxc stream.",
)  # fmt: skip
def one_libxc_context(record: Record, state: State) -> Iterator[Problem]:
    if state.counted["libxl"][LibxlRecordType.libxc_context] > 1:
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
            known = ", ".join(f"{member.value} ({name_of(member)})" for member in Libxl.EmulatorId)
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
    if state.is_pv or state.said.kind == "pvh":
        yield Problem(record.offset, f"{record.type} for a {'PV' if state.is_pv else 'PVH'} guest", "none")


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
    if record.body is not None:
        yield from wrong_pairs(record, record.decoded.data)


def wrong_pairs(record: Record, data: bytes) -> Iterator[Problem]:
    """Yield what in xenstore data libxl refuses."""
    start = record.ofs_body + size_of(EmulatorHeader, is_le=True)
    if not data:
        return
    *strings, rest = data.split(b"\0")
    for index, string in enumerate(strings):
        if index % 2 == 0 and not string:
            yield Problem(start, "an empty key", "a relative path", says="empty key found in xenstore data")
        elif index % 2 == 0 and string.startswith(b"/"):
            yield Problem(start, f"key {string!r}", "a relative path", says="Key in xenstore data not relative")
        elif index % 2 == 0 and index == len(strings) - 1 and not rest:
            yield Problem(
                start, f"key {string!r} without a value", "pairs of key and value", says=_NO_NUL.format("Val")
            )
        start += len(string) + 1
    if rest:
        says = _NO_NUL.format("Val" if len(strings) % 2 else "Key")
        yield Problem(start, "the last string has no NUL", "NUL-terminated strings", says=says)


_NO_NUL = "{} in xenstore data not NUL terminated"


@rule(
    "XL320", ERROR, "An emulator record that the data ends in can be read with zeros for the rest", refused=True,
    on="libxl cut", ref=f"{RECEIVER}; {END_OF_FILE}",
    says="... in xenstore data not NUL terminated", example="A stream cut inside a key of EMULATOR_XENSTORE_DATA.",
)  # fmt: skip
def cut_record_readable(cut: Cut, state: State) -> Iterator[Problem]:
    record = cut.body
    if record is None or not record.is_held:
        return
    size = size_of(EmulatorHeader, is_le=True)
    kinds = (LibxlRecordType.emulator_xenstore_data, LibxlRecordType.emulator_context)
    if record.record_type in kinds and record.length < size:
        yield wrong_size(record, f"{size} at least")._replace(says="Emulator ... too short to contain header")
    elif record.record_type == LibxlRecordType.emulator_xenstore_data:
        there = record.raw()
        for problem in list(wrong_pairs(record, there.ljust(record.length, b"\0")[size:]))[:1]:
            yield problem._replace(offset=min(problem.offset, record.ofs_body + len(there)))


@rule(
    "XL316", VIOLATION, "The emulator is named, unless the stream was converted from a legacy one", on=EMULATOR_RECORDS,
    ref=f"{LIBXL_SPEC}, Emulator Records", example="An emulator id of 0 in a stream as libxl saved it.",
)  # fmt: skip
def emulator_named(record: Record, state: State) -> Iterator[Problem]:
    header = state.headers.get(("libxl", "header"))
    is_legacy = header is not None and header.decoded.is_converted_from_legacy
    if (
        record.body is not None
        and not is_legacy
        and record.decoded.header.emulator_id == Libxl.EmulatorId.unknown_emulator
    ):
        yield Problem(record.ofs_body, "emulator id 0 (unknown)", "that of an emulator")


@rule(
    "XL317", VIOLATION, "Each emulator has one EMULATOR_CONTEXT; libxl restores the last", on=CONTEXT_RECORD,
    ref=f"{LIBXL_SPEC}, Emulator Records; libxl_stream_read.c, write_emulator_blob()",
    example="Two EMULATOR_CONTEXT of emulator 2 with index 0.",
)  # fmt: skip
def emulator_once(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None and (key := emulator_of(record)) in state.emulators:
        found = f"another EMULATOR_CONTEXT of emulator {key[0]}, index {key[1]}"
        yield Problem(record.offset, found, "one; the state before it is lost")


@rule(
    "XL318", NOTE, "There is state of one emulator; libxl restores that of the last", on=CONTEXT_RECORD,
    ref="libxl_stream_read.c, write_emulator_blob()", example="EMULATOR_CONTEXT records with index 0 and 1.",
)  # fmt: skip
def one_emulator(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None and state.emulators and emulator_of(record) not in state.emulators:
        yield Problem(record.offset, "EMULATOR_CONTEXT of another emulator", "one; the state before it is lost")


KEY = rb"[A-Za-z0-9_@-]+(?:/[A-Za-z0-9_@-]+)*"
"""Source: docs/misc/xenstore.txt; xenstored_core.c, is_valid_nodename()."""

LONGEST_VALUE = 4096
"""Source: xen/include/public/io/xs_wire.h, XENSTORE_PAYLOAD_MAX."""


@rule(
    "XL319", VIOLATION, "Keys and values are such as xenstore takes", on="libxl EMULATOR_XENSTORE_DATA",
    ref=f"{LIBXL_SPEC}, EMULATOR_XENSTORE_DATA; xenstored_core.c, is_valid_nodename()",
    example="A key with a blank, which xenstore refuses and libxl passes over.",
)  # fmt: skip
def xenstore_alphabet(record: Record, state: State) -> Iterator[Problem]:
    if record.body is None:
        return
    start = record.ofs_body + size_of(EmulatorHeader, is_le=True)
    *strings, _ = record.decoded.data.split(b"\0")
    for index, string in enumerate(strings):
        is_key = index % 2 == 0
        if is_key and string and not string.startswith(b"/") and not re.fullmatch(KEY, string):
            yield Problem(start, f"key {_shown(string)}", "names of letters, digits, - _ @ with / between them")
        elif not is_key and len(string) >= LONGEST_VALUE:
            yield Problem(start, f"a value of {number(len(string))} bytes", f"fewer than {LONGEST_VALUE}")
        elif not is_key and not (string.isascii() and string.decode().isprintable()):
            yield Problem(start, f"value {_shown(string)}", "readable ASCII")
        start += len(string) + 1


def _shown(string: bytes) -> str:
    return repr(string) if len(string) <= 40 else f"{string[:37]!r}..."


@rule(
    "XL315", ERROR, "The configuration and the libxc stream describe the same kind of guest", refused=True,
    says=("Couldn't set HVM_PARAM_...", "Unable to restore ... domain into an ... domain"),
    on="libxc domain header", ref="libxl_x86.c, hvm_set_conf_params(); xg_sr_restore_x86_hvm.c, x86_hvm_setup()",
    example="A c_info.type of pv in front of the libxc stream of an HVM guest.",
)  # fmt: skip
def kind_configured(header: Header, state: State) -> Iterator[Problem]:
    """A domain is created as its configuration says. A PVH guest's stream is one of an HVM guest."""
    whose, kind, *_ = state.said
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
    says="Unexpected CHECKPOINT_STATE record in stream",
    example="A stream of `xl remus -c` that was kept in a file.",
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


@rule(
    "XL325", VIOLATION, "The control id of CHECKPOINT_STATE is known", on="libxl CHECKPOINT_STATE",
    ref=f"{LIBXL_SPEC}, CHECKPOINT_STATE", example="A control id of 4.",
)  # fmt: skip
def control_id_known(record: Record, state: State) -> Iterator[Problem]:
    if record.body is not None and not isinstance(record.decoded.control_id, Libxl.ControlId):
        known = ", ".join(f"{member.value} ({member.name})" for member in Libxl.ControlId)
        yield Problem(record.ofs_body, f"control id {number(record.decoded.control_code)}", known)


@rule(
    "XL326", VIOLATION, "The padding of CHECKPOINT_STATE is zero", on="libxl CHECKPOINT_STATE",
    ref=f"{LIBXL_SPEC}, CHECKPOINT_STATE", example="A padding of 1 after the control id.",
)  # fmt: skip
def control_padding(record: Record, state: State) -> Iterator[Problem]:
    yield from reserved_fields(record, "padding")
