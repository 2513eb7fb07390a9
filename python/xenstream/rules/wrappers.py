"""Rules on libvirt's save file and on xenopsd's suspend image."""

from __future__ import annotations

from collections.abc import Iterator

from .. import domain_xml, sexp
from ..formats import LibvirtHeader, XenopsdRecordType
from ..layout import spans
from ..limits import BODY_LIMIT
from ..state import State
from ..stream import Cut, Header, Lost, Missing, Record, Trailing
from .base import ERROR, NOTE, VIOLATION, Problem, number, rule
from .libxc_headers import cut_short, damaged_magic

LIBVIRT = "libvirt src/libxl/libxl_conf.h, struct libxlSavefileHeader"
LIBVIRT_READER = "libvirt src/libxl/libxl_domain.c, libxlDomainSaveImageOpen()"
LIBXL_CREATE = "tools/libs/light/libxl_create.c, domcreate_bootloader_done()"

SUSPEND_IMAGE = "xen-api ocaml/xenopsd/lib/suspend_image.ml"
XENOPSD_READER = "xen-api ocaml/xenopsd/xc/domain.ml, process_header"
XENOPSD_WRITER = "xen-api ocaml/xenopsd/xc/domain.ml, suspend"

UNREAD_TYPES = (XenopsdRecordType.libxl, XenopsdRecordType.qemu_xen)
"""Types that xenopsd knows and refuses."""


# libvirt's save file.


@rule(
    "XV101", ERROR, "The header is complete", refused=True, on="libvirt cut",
    ref=LIBVIRT_READER, example="A file of 40 octets.",
)  # fmt: skip
def libvirt_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what != "xml":
        yield cut_short(cut)


@rule(
    "XV102", ERROR, "magic identifies the file", refused=True, on="libvirt identification",
    ref=LIBVIRT_READER, example="`libvirt-XML` at its start.",
)  # fmt: skip
def libvirt_identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XV103", ERROR, "version is not above 2", refused=True, on="libvirt identification",
    ref=LIBVIRT_READER, example="A version of 3.",
)  # fmt: skip
def libvirt_version_known(header: Header, state: State) -> Iterator[Problem]:
    if header.body.version > header.body.known_version:
        offset = header.offset_of("raw_version")
        yield Problem(offset, f"version is {number(header.body.version)}", f"{header.body.known_version} at most")


@rule(
    "XV104", NOTE, "The header is little-endian; a libvirt on x86 reads no other", refused=True,
    on="libvirt identification", ref=LIBVIRT_READER, example="A version of 00 00 00 02.",
)  # fmt: skip
def libvirt_little_endian(header: Header, state: State) -> Iterator[Problem]:
    if header.body.is_big_endian:
        yield Problem(header.offset_of("raw_version"), "a big-endian header", "little-endian, as x86 is")


@rule(
    "XV105", VIOLATION, "version is not 0; libvirt never wrote that, but takes it for 2", on="libvirt identification",
    ref=f"{LIBVIRT_READER}; {LIBXL_CREATE}", example="A version of 0.",
)  # fmt: skip
def libvirt_version_not_zero(header: Header, state: State) -> Iterator[Problem]:
    if not header.body.version:
        yield Problem(header.offset_of("raw_version"), "version is 0", "1 or 2")


@rule(
    "XV107", ERROR, "The XML is not empty", refused=True, on="libvirt header",
    ref=LIBVIRT_READER, example="An XML length of 0.",
)  # fmt: skip
def xml_not_empty(header: Header, state: State) -> Iterator[Problem]:
    if not header.body.len_xml:
        yield Problem(header.offset_of("len_xml"), "no XML", "the domain's XML")


@rule(
    "XV108", ERROR, "The XML is complete", refused=True, on="libvirt cut",
    ref=LIBVIRT_READER, example="A file cut inside the XML.",
)  # fmt: skip
def xml_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "xml":
        yield cut_short(cut)


def _is_whole(state: State) -> bool:
    """Whether all of the XML was looked at."""
    return int(state.headers["libvirt", "header"].body.len_xml) <= BODY_LIMIT


@rule(
    "XV109", VIOLATION, "The XML ends with a NUL, the only one; libvirt looks for it", on="libvirt xml",
    ref=LIBVIRT_READER, example="An XML length that leaves out the NUL: libvirt reads on in its own memory.",
)  # fmt: skip
def xml_terminated(header: Header, state: State) -> Iterator[Problem]:
    end = header.offset + len(header.body.document)
    if not _is_whole(state):
        return
    if not header.body.is_terminated:
        yield Problem(end, "the XML ends without a NUL", "a NUL")
    elif header.body.has_rest:
        length = int(state.headers["libvirt", "header"].body.len_xml)
        yield Problem(end, f"a NUL {header.offset + length - end} octets before the end of the XML", "one at its end")


@rule(
    "XV110", VIOLATION, "Unused fields are zero", on="libvirt header",
    ref=LIBVIRT, example="0x1 in the third unused field.",
)  # fmt: skip
def libvirt_unused(header: Header, state: State) -> Iterator[Problem]:
    start, end = spans(LibvirtHeader, is_le=header.is_le)["unused"]
    unused = header.body.unused
    for index, value in enumerate(unused):
        if value:
            offset = header.offset + start + index * (end - start) // len(unused)
            yield Problem(offset, f"unused field {index} is {value:#x}", "0")


@rule(
    "XV111", ERROR, "The XML is well-formed and a domain's", refused=True, on="libvirt xml",
    ref=f"{LIBVIRT_READER}; src/conf/domain_conf.c, virDomainDefParseString()", example="A document of `<network/>`.",
)  # fmt: skip
def xml_of_domain(header: Header, state: State) -> Iterator[Problem]:
    found = domain_xml.look(header.body.document)
    if found.problem is not None and _is_whole(state):
        yield Problem(header.offset + found.position, found.problem, f"<{domain_xml.ROOT}> and what belongs to it")


@rule(
    "XV204", ERROR, "The stream that version announces follows the XML", refused=True, on="libvirt lost",
    ref=f"{LIBVIRT}; {LIBXL_CREATE}", example="An XML length that is too small.",
)  # fmt: skip
def libxl_follows_xml(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "its header; the walk ends here")


@rule(
    "XV205", ERROR, "version 1 announces a legacy stream, and no libxl stream follows it", refused=True,
    on="libxl header", ref=LIBXL_CREATE, example="A version of 1 in a file that libvirt saved with version 2.",
)  # fmt: skip
def libvirt_version_fits(header: Header, state: State) -> Iterator[Problem]:
    identification = state.headers.get(("libvirt", "identification"))
    if identification is not None and not identification.body.is_stream_v2:
        yield Problem(header.offset, "a libxl stream behind version 1", "version 2, or a legacy stream")


# xenopsd's suspend image.


@rule(
    "XS101", ERROR, "The signature is complete", refused=True, on="xenopsd cut",
    ref=f"{SUSPEND_IMAGE}, read_save_signature", example="An image of 14 octets.",
)  # fmt: skip
def signature_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "identification":
        yield cut_short(cut)


@rule(
    "XS102", ERROR, "The signature identifies the image", refused=True, on="xenopsd identification",
    ref=f"{SUSPEND_IMAGE}, read_save_signature", example="`XenSavedDomv3-` at its start.",
)  # fmt: skip
def signature_known(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XS201", ERROR, "A record header is complete", refused=True, on="xenopsd cut",
    ref=f"{SUSPEND_IMAGE}, read_header", example="An image that ends 8 octets behind a record.",
)  # fmt: skip
def xenopsd_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "record header":
        yield cut_short(cut)


@rule(
    "XS202", ERROR, "The image ends with an End_of_image record", refused=True, on="xenopsd missing end",
    ref=XENOPSD_READER, example="An image that ends behind the QEMU record, as a failed suspend leaves it.",
)  # fmt: skip
def has_end_of_image(missing: Missing, state: State) -> Iterator[Problem]:
    found = f"the data ends behind {missing.record} xenopsd records without End_of_image"
    yield Problem(missing.offset, found, "another record")


@rule(
    "XS203", ERROR, "A record's body is complete", refused=True, on="xenopsd cut",
    ref=XENOPSD_READER, example="An image cut inside the QEMU record.",
)  # fmt: skip
def xenopsd_record_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.body is not None:
        found = f"the data ends inside the body of {cut.body.type}: {cut.got} of {cut.expected} octets"
        yield Problem(cut.offset, found, f"{cut.expected - cut.got} more")


@rule(
    "XS204", ERROR, "The stream that a record announces follows it, and there is one only", refused=True,
    on="xenopsd lost", ref=XENOPSD_READER, example="A Libxc record with another record right behind it.",
)  # fmt: skip
def libxc_follows(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "one stream; the walk ends here")


@rule(
    "XS205", NOTE, "Nothing in the image is without a length; from vGPU state on it is not checked",
    on="xenopsd unbounded", ref=XENOPSD_READER, example="A Demu record: an image of a domain with a virtual GPU.",
)  # fmt: skip
def bounded(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "records with a length; the walk ends here")


@rule(
    "XS207", NOTE, "Nothing follows End_of_image", on="xenopsd trailing",
    ref=XENOPSD_READER, example="An image copied from its disk, which is larger.",
)  # fmt: skip
def nothing_follows_image(trailing: Trailing, state: State) -> Iterator[Problem]:
    found = f"{trailing.length} octets follow End_of_image, which nobody reads"
    yield Problem(trailing.offset, found, "the end of the data")


@rule(
    "XS211", ERROR, "Every record has a known type", refused=True, on="xenopsd record",
    ref=f"{SUSPEND_IMAGE}, header_type_of_int64", example="A record of type 0x0f14.",
)  # fmt: skip
def xenopsd_type_known(record: Record, state: State) -> Iterator[Problem]:
    if not isinstance(record.record_type, XenopsdRecordType):
        yield Problem(record.offset, f"record of unknown type {record.type}", "a type that xenopsd knows")


@rule(
    "XS212", ERROR, "No record is of a type that was set aside; xenopsd reads none", refused=True, on="xenopsd record",
    ref=XENOPSD_READER, example="A Qemu_xen record.",
)  # fmt: skip
def xenopsd_type_read(record: Record, state: State) -> Iterator[Problem]:
    if record.record_type in UNREAD_TYPES:
        yield Problem(record.offset, f"{record.type}, which xenopsd refuses", "none")


@rule(
    "XS213", VIOLATION, "Records without a body state a length of 0; xenopsd does not look at it", on="xenopsd record",
    ref=XENOPSD_WRITER, example="A Libxc record with the length of the libxc stream.",
)  # fmt: skip
def xenopsd_length_zero(record: Record, state: State) -> Iterator[Problem]:
    header = record.header
    if header.len_stated and not header.has_body:
        yield Problem(record.offset, f"{record.type} states a length of {number(header.len_stated)}", "0")


@rule(
    "XS301", ERROR, "There is a Libxc record", refused=True, on="xenopsd end",
    ref="xen-api ocaml/xenopsd/xc/domain.ml, restore_common", example="An image of a Xenops record and End_of_image.",
)  # fmt: skip
def has_libxc(record: Record, state: State) -> Iterator[Problem]:
    if not state.xenopsd_seen[XenopsdRecordType.libxc] and not state.xenopsd_seen[XenopsdRecordType.libxc_legacy]:
        yield Problem(record.offset, "End_of_image, and no Libxc has come", "the libxc stream")


@rule(
    "XS302", ERROR, "A Xenops record is an s-expression with time and word size", refused=True, on="xenopsd Xenops",
    ref=f"{SUSPEND_IMAGE}, Xenops_record", example="`((time now))`.",
)  # fmt: skip
def xenops_record(record: Record, state: State) -> Iterator[Problem]:
    if not record.is_held:
        return
    expected = "((time T)(word_size N) ...)"
    try:
        found = sexp.fields(sexp.parse(record.body.sexp))
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
    ref="xen-api ocaml/xenopsd/xc/domain.ml, consume_qemu_record", example="A Qemu_trad record of 1048577 octets.",
)  # fmt: skip
def qemu_length(record: Record, state: State) -> Iterator[Problem]:
    limit = record.header.len_qemu_max
    if record.length > limit:
        yield Problem(record.offset, f"{record.type} has a body of {number(record.length)} octets", f"{limit} at most")
