"""Rules of xenopsd's image, XS."""

from __future__ import annotations

from collections.abc import Iterator

from ...schema.layers import framing_of
from ...schema.names import Xenopsd, counted
from ...stream.embedded import sexp
from ...stream.events import Cut, Header, Lost, Missing, Trailing, because
from ...stream.record import Record, header_of
from ..receiver import State
from .base import ERROR, NOTE, VIOLATION, Problem, number, rule
from .helpers import cut_short, damaged_magic, wrong_size
from .libvirt import SUSPEND_IMAGE, UNREAD_TYPES, XENOPSD_READER, XENOPSD_WRITER


@rule(
    "XS101", ERROR, "The signature is complete", refused=True, on="xenopsd cut",
    ref=f"{SUSPEND_IMAGE}, read_save_signature", example="An image of 14 bytes.",
    says="error during resume: End_of_file",
)  # fmt: skip
def signature_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "identification":
        yield cut_short(cut)


@rule(
    "XS102", ERROR, "The signature identifies the image", refused=True, on="xenopsd identification",
    ref=f"{SUSPEND_IMAGE}, read_save_signature", example="`XenSavedDomv3-` at its start.",
    says="Error reading save signature: Not a valid signature: ...",
)  # fmt: skip
def signature_known(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XS201", ERROR, "A record header is complete", refused=True, on="xenopsd cut",
    ref=f"{SUSPEND_IMAGE}, read_header", example="An image that ends 8 bytes after a record.",
    says="error during resume: End_of_file",
)  # fmt: skip
def xenopsd_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "record header":
        yield cut_short(cut)


@rule(
    "XS202", ERROR, "The image ends with an End_of_image record", refused=True, on="xenopsd missing end",
    ref=XENOPSD_READER, example="An image that ends after the QEMU record, as a failed suspend leaves it.",
    says="error during resume: End_of_file",
)  # fmt: skip
def has_end_of_image(missing: Missing, state: State) -> Iterator[Problem]:
    found = f"the data ends after {counted(missing.record, 'xenopsd record')} without End_of_image{because(missing)}"
    yield Problem(missing.offset, found, "another record")


@rule(
    "XS203", ERROR, "A record's body is complete", refused=True, on="xenopsd cut",
    ref=XENOPSD_READER, example="An image cut inside the QEMU record.",
    says=("error during resume: End_of_file", "qemu save file was truncated"),
)  # fmt: skip
def xenopsd_record_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.body is not None:
        yield cut_short(cut, f"the {cut.what} of {cut.body.type}")


@rule(
    "XS204", ERROR, "The stream that a record announces follows it, and there is one only", refused=True,
    on="xenopsd lost", ref=XENOPSD_READER, example="A Libxc record with another record right after it.",
    says=("Invalid marker: Got ...", "Failed to read Image Header from stream"),
)  # fmt: skip
def libxc_follows(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "one stream; nothing is checked from here on")


@rule(
    "XS205", NOTE, "Everything in the image has a length; nothing is checked from vGPU state on",
    on="xenopsd unbounded", ref=XENOPSD_READER, example="A Demu record: an image of a domain with a virtual GPU.",
)  # fmt: skip
def bounded(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "records with a length; nothing is checked from here on")


@rule(
    "XS207", NOTE, "Nothing follows End_of_image", on="xenopsd trailing",
    ref=XENOPSD_READER, example="An image copied from its disk, which is larger.",
)  # fmt: skip
def nothing_follows_image(trailing: Trailing, state: State) -> Iterator[Problem]:
    found = f"{trailing.length} bytes follow End_of_image, which nobody reads"
    yield Problem(trailing.offset, found, "the end of the data")


@rule(
    "XS211", ERROR, "Every record has a known type", refused=True, on="xenopsd record",
    ref=f"{SUSPEND_IMAGE}, header_type_of_int64", example="A record of type 0x0f14.",
    says="error during resume: ...Invalid_header_type",
)  # fmt: skip
def xenopsd_type_known(record: Record, state: State) -> Iterator[Problem]:
    if not isinstance(record.record_type, Xenopsd.RecordType):
        yield Problem(record.offset, f"record of unknown type {record.type}", "a type that xenopsd knows")


@rule(
    "XS212", ERROR, "No record has a reserved type, which xenopsd does not read", refused=True, on="xenopsd record",
    ref=XENOPSD_READER, example="A Qemu_xen record.",
    says="error during resume: ...Suspend_image_failure",
)  # fmt: skip
def xenopsd_type_read(record: Record, state: State) -> Iterator[Problem]:
    if record.record_type in UNREAD_TYPES:
        yield Problem(record.offset, f"{record.type}, which xenopsd refuses", "none")


@rule(
    "XS213", VIOLATION, "Records without a body state a length of 0; xenopsd does not look at it", on="xenopsd record",
    ref=XENOPSD_WRITER, example="A Libxc record with the length of the libxc stream.",
)  # fmt: skip
def xenopsd_length_zero(record: Record, state: State) -> Iterator[Problem]:
    header = header_of(record, Xenopsd.RecordHeader)
    if header.len_stated and not header.has_body:
        yield Problem(record.offset, f"{record.type} states a length of {number(header.len_stated)}", "0")


@rule(
    "XS301", ERROR, "There is a Libxc record", refused=True, on="xenopsd end",
    ref="xen-api ocaml/xenopsd/xc/domain.ml, restore_common", example="An image of a Xenops record and End_of_image.",
    says="Well formed, but useless stream",
)  # fmt: skip
def has_libxc(record: Record, state: State) -> Iterator[Problem]:
    if not any(state.counted["xenopsd"][kind] for kind in framing_of("xenopsd").holds):
        yield Problem(record.offset, "End_of_image, but no Libxc before it", "the libxc stream")


@rule(
    "XS302", ERROR, "A Xenops record is an s-expression with time and word size", refused=True, on="xenopsd Xenops",
    ref=f"{SUSPEND_IMAGE}, Xenops_record", example="`((time now))`.",
    says=("error during resume: ...Of_sexp_error", "error during resume: ...Parse_error"),
)  # fmt: skip
def xenops_record(record: Record, state: State) -> Iterator[Problem]:
    if not record.is_held:
        return
    expected = "((time T)(word_size N) ...)"
    try:
        found = sexp.fields(sexp.parse(record.decoded.sexp))
    except sexp.UnreadError:
        return
    except sexp.SexpError as error:
        yield Problem(record.ofs_body + error.position, error.message, expected)
        return
    word_size = (found or {}).get(b"word_size", b"")
    if found is None:
        yield Problem(record.ofs_body, "an s-expression that is no record", expected)
    elif not isinstance(found.get(b"time"), bytes):
        yield Problem(record.ofs_body, "no time", expected)
    elif not isinstance(word_size, bytes) or not word_size.isdigit():
        yield Problem(record.ofs_body, "no word size", expected)


@rule(
    "XS303", ERROR, "A Qemu_trad record is not longer than 1 MiB", refused=True, on="xenopsd Qemu_trad",
    ref="xen-api ocaml/xenopsd/xc/domain.ml, consume_qemu_record", example="A Qemu_trad record of 1048577 bytes.",
    says="QEMU record length in header too large (... bytes)",
)  # fmt: skip
def qemu_length(record: Record, state: State) -> Iterator[Problem]:
    limit = header_of(record, Xenopsd.RecordHeader).len_qemu_max
    if record.length > limit:
        yield wrong_size(record, f"{limit} at most")
