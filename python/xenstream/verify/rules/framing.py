"""Rules on framing, which libxc and libxl streams share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...schema import names
from ...schema.history import RECORD_TYPES, explained
from ...schema.layers import LAYERS, framing_of
from ...schema.names import Libxc, RecordType
from ...stream.events import Cut, Lost, Missing, RecordEnd, Trailing
from ...stream.record import Record, header_of
from ..receiver import State
from ..releases import ALL, below
from .base import ERROR, LIBXL_SPEC, NOTE, SPEC, VIOLATION, Problem, number, rule
from .helpers import cut_short, without_end, wrong_size

_FEW_ZEROS = 16


def _beginning(trailing: Trailing) -> str:
    """Say what begins there. Many zeros may be a hole in a file, and END be part of it: it consists of zeros too."""
    shown = trailing.head[:16].hex(" ")
    if trailing.zeros <= _FEW_ZEROS:
        return f"beginning with {shown}"
    if trailing.zeros == trailing.length:
        return "all of them zeros"
    zeros = f"beginning with {number(trailing.zeros)} zeros"
    return f"{zeros}, then {trailing.rest[:16].hex(' ')}" if trailing.rest else f"{zeros} or more"


def _proposed(record: Record) -> str:
    kind: Any = record.record_type
    return explained(int(kind), RECORD_TYPES) if record.layer == "libxc" else ""


_SAYS = {
    "XC201": "Failed to read Record Header from stream",
    "XC202": "Failed to read Record Header from stream",
    "XC203": "Failed to read ... bytes of data for record (..., ...)",
    "XC211": "Mandatory record ... (Reserved) not handled",
    "XL211": "Unrecognised record ...",
}
"""What a reader prints for the rules that both have. libxl takes what a file lacks for zeros, and so for END."""


def _framing(layer: str, spec: str, section: str, reader: str) -> None:
    """Register the rules of one layer. `reader` is the receiver's source file."""
    prefix = LAYERS[layer].rules

    @rule(
        f"{prefix}205", VIOLATION, "Padding is zero", on=f"{layer} padding",
        ref=f"{spec}, {section}", example="A body of 4 bytes, padded with 01 02 03 04.",
    )  # fmt: skip
    def padding_zero(end: RecordEnd, state: State) -> Iterator[Problem]:
        if any(end.padding):
            yield Problem(end.record.end, f"padding is {end.padding.hex(' ')}", "zeros")

    @rule(
        f"{prefix}206", VIOLATION, "Nothing follows END", on=f"{layer} trailing",
        ref=f"{spec}, END", example="A file that was written over a longer one.",
    )  # fmt: skip
    def nothing_trails(trailing: Trailing, state: State) -> Iterator[Problem]:
        if not trailing.is_permission:
            found = f"{trailing.length} bytes follow END, {_beginning(trailing)}"
            yield Problem(trailing.offset, found, "the end of the data")

    @rule(
        f"{prefix}211", ERROR, "No mandatory record has an unknown type", refused=True, on=f"{layer} record",
        ref=f"{spec}, {section}; {reader}", example="A record of type 0x00000013.",
        says=_SAYS.get(f"{prefix}211", ""),
    )  # fmt: skip
    def mandatory_type_known(record: Record, state: State) -> Iterator[Problem]:
        if not isinstance(record.record_type, framing_of(layer).types) and not record.is_optional:
            yield Problem(
                record.offset,
                f"mandatory record of unknown type {record.type}{_proposed(record)}",
                "a type of the specification",
            )

    @rule(
        f"{prefix}215", VIOLATION, "Records that signal have no body", on=f"{layer} record",
        ref=f"{spec}, END", example="An END record with 8 bytes in it.",
    )  # fmt: skip
    def signal_empty(record: Record, state: State) -> Iterator[Problem]:
        if record.length and record.record_type in framing_of(layer).signals:
            yield wrong_size(record, "none")


@rule(
    "XC201", ERROR, "A record header is complete", refused=True, on="libxc cut",
    ref=f"{SPEC}, Records", example="A stream that ends 4 bytes after a record.",
    says="Failed to read Record Header from stream",
)  # fmt: skip
def record_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "record header":
        yield cut_short(cut)


@rule(
    "XC202", ERROR, "The stream ends with an END record", refused=True, on="libxc missing end",
    ref=f"{SPEC}, END", example="A stream whose last record is not END, as a failed save leaves it.",
    says="Failed to read Record Header from stream",
)  # fmt: skip
def has_end(missing: Missing, state: State) -> Iterator[Problem]:
    yield without_end(missing)


@rule(
    "XC203", ERROR, "A record's body and padding are complete", refused=True, on="libxc cut",
    ref=f"{SPEC}, Records", example="A stream cut inside a page of guest memory.",
    says="Failed to read ... bytes of data for record (..., ...)",
)  # fmt: skip
def record_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.body is not None:
        yield cut_short(cut, f"the {cut.what} of {cut.body.type}")


_framing("libxc", SPEC, "Records", "xg_sr_restore.c, restore()")
_framing("libxl", LIBXL_SPEC, "Record Overview", "libxl_stream_read.c, process_record()")


@rule(
    "XC204", ERROR, "A body is not longer than 128 MiB", refused=True, on="libxc record",
    ref="xg_sr_common.c, read_record()", example="A body_length of 0x08000001.",
    says="Record (..., ...) length ... exceeds max (...)",
)  # fmt: skip
def body_length_limit(record: Record, state: State) -> Iterator[Problem]:
    limit = header_of(record, Libxc.DomainImage.RecordHeader).len_body_max
    if record.length > limit:
        yield wrong_size(record, f"{limit} at most")


@rule(
    "XC208", NOTE, "Compressed data around an image goes on to its own end, where its checksum is",
    on=("libxc compression", "legacy compression"),
    ref="RFC 1952, Member format; RFC 8878, Frames; The .xz File Format",
    example="A gzip file without its last 4 bytes, which give the length of what is in it.",
)  # fmt: skip
def compression_ends(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, f"{lost.message}, after all of the image", "the end of the compressed data")


@rule(
    "XC209", NOTE, "Xen 4.10 and later read bodies of 128 MiB, older releases of 8 MiB", refused=True, is_need=True,
    on="libxc record", ref="xg_sr_stream_format.h, REC_LENGTH_MAX",
    says="Record (...) length ... exceeds max (...)",
    example="A PAGE_DATA of 9 MiB, for a receiver of Xen 4.9.",
)  # fmt: skip
def body_length_of_release(record: Record, state: State) -> Iterator[Problem]:
    too_old = below("record_length", record.length)
    if too_old and too_old != ALL:
        yield Problem(record.offset, f"{record.type} of {number(record.length)} bytes", "8 MiB", releases=too_old)


@rule(
    "XC212", NOTE, "Every optional record has a known type", on="libxc record",
    ref=f"{SPEC}, Records", example="A record of type 0x80000001, which receivers ignore.",
)  # fmt: skip
def optional_type_known(record: Record, state: State) -> Iterator[Problem]:
    if record.is_optional and not isinstance(record.record_type, RecordType):
        yield Problem(
            record.offset,
            f"optional record of unknown type {record.type}, ignored",
            "a type of the specification",
        )


@rule(
    "XL212", NOTE, "There is no optional libxl record; libxl refuses all unknown records", refused=True,
    on="libxl record", ref=f"{LIBXL_SPEC}, Record Overview; libxl_stream_read.c, process_record()",
    example="A libxl record of type 0x80000001.",
    says="Unrecognised record ...",
)  # fmt: skip
def libxl_optional_type_known(record: Record, state: State) -> Iterator[Problem]:
    if record.is_optional and not isinstance(record.record_type, names.LibxlRecordType):
        yield Problem(record.offset, f"optional record of unknown type {record.type}", "a type of the specification")


@rule(
    "XL207", NOTE, "The stream is a file, not a captured migration", on="libxl trailing",
    ref="tools/xl/xl.h, migrate_permission_to_go",
    example="What `xl migrate` sent, with its last message: domain is yours, you are cleared to unpause, and a NUL.",
)  # fmt: skip
def captured_migration(trailing: Trailing, state: State) -> Iterator[Problem]:
    if trailing.is_permission:
        yield Problem(trailing.offset, "xl migrate's permission to unpause follows END", "the end of the data")


@rule(
    "XL204", ERROR, "The stream that a header announces follows it", refused=True, on="xl lost",
    ref=f"{LIBXL_SPEC}, Header; libxl_stream_read.c, stream_header_done()",
    says="Invalid ident: expected 0x4c6962786c466d74, got ...",
    example="An xl header with something else after it than a libxl header.",
)  # fmt: skip
def stream_follows(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "its header; nothing is checked from here on")


@rule(
    "XL208", ERROR, "A libxc stream follows LIBXC_CONTEXT", by="libxenguest", on="libxl lost",
    ref=f"{LIBXL_SPEC}, LIBXC_CONTEXT; xg_sr_restore.c, read_headers()", says="Invalid marker: Got ...",
    example="A LIBXC_CONTEXT record with something else after it than a libxc image header.",
)  # fmt: skip
def libxc_stream_follows(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "its header; nothing is checked from here on")
