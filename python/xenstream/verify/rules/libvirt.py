"""Rules of libvirt's file, XV."""

from __future__ import annotations

from collections.abc import Iterator

from ...limits import BODY_LIMIT
from ...schema.layout import spans
from ...schema.names import Libvirt, Xenopsd
from ...stream.embedded import domain_xml
from ...stream.events import Cut, Header, Lost
from ..receiver import State
from .base import ERROR, NOTE, VIOLATION, Problem, number, rule
from .helpers import cut_short, damaged_magic

LIBVIRT = "libvirt src/libxl/libxl_conf.h, struct libxlSavefileHeader"

LIBVIRT_READER = "libvirt src/libxl/libxl_domain.c, libxlDomainSaveImageOpen()"

LIBXL_CREATE = "tools/libs/light/libxl_create.c, domcreate_bootloader_done()"

SUSPEND_IMAGE = "xen-api ocaml/xenopsd/lib/suspend_image.ml"

XENOPSD_READER = "xen-api ocaml/xenopsd/xc/domain.ml, process_header"

XENOPSD_WRITER = "xen-api ocaml/xenopsd/xc/domain.ml, suspend"

UNREAD_TYPES = (Xenopsd.RecordType.libxl, Xenopsd.RecordType.qemu_xen)

"""Types that xenopsd knows and refuses."""


@rule(
    "XV101", ERROR, "The header is complete", refused=True, on="libvirt cut",
    ref=LIBVIRT_READER, example="A file of 40 bytes.",
    says="failed to read libxl header",
)  # fmt: skip
def libvirt_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what != "xml":
        yield cut_short(cut)


@rule(
    "XV102", ERROR, "magic identifies the file", refused=True, on="libvirt identification",
    ref=LIBVIRT_READER, example="`libvirt-XML` at its start.",
    says="image magic is incorrect",
)  # fmt: skip
def libvirt_identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XV103", ERROR, "version is not above 2", refused=True, on="libvirt identification",
    ref=LIBVIRT_READER, example="A version of 3.",
    says="image version is not supported (... > 2)",
)  # fmt: skip
def libvirt_version_known(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.version > header.decoded.known_version:
        offset = header.offset_of("raw_version")
        yield Problem(offset, f"version is {number(header.decoded.version)}", f"{header.decoded.known_version} at most")


@rule(
    "XV104", NOTE, "The header is little-endian; a libvirt on x86 reads no other byte order", refused=True,
    on="libvirt identification", ref=LIBVIRT_READER, example="A version of 00 00 00 02.",
    says="image version is not supported (... > 2)",
)  # fmt: skip
def libvirt_little_endian(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.is_big_endian:
        yield Problem(header.offset_of("raw_version"), "a big-endian header", "little-endian, as x86 is")


@rule(
    "XV105", VIOLATION, "version is not 0, which libvirt never wrote but reads as 2", on="libvirt identification",
    ref=f"{LIBVIRT_READER}; {LIBXL_CREATE}", example="A version of 0.",
)  # fmt: skip
def libvirt_version_not_zero(header: Header, state: State) -> Iterator[Problem]:
    if not header.decoded.version:
        yield Problem(header.offset_of("raw_version"), "version is 0", "1 or 2")


@rule(
    "XV107", ERROR, "The XML is not empty", refused=True, on="libvirt header",
    ref=LIBVIRT_READER, example="An XML length of 0.",
    says="invalid XML length: ...",
)  # fmt: skip
def xml_not_empty(header: Header, state: State) -> Iterator[Problem]:
    if not header.decoded.len_xml:
        yield Problem(header.offset_of("len_xml"), "no XML", "the domain's XML")


@rule(
    "XV108", ERROR, "The XML is complete", refused=True, on="libvirt cut",
    ref=LIBVIRT_READER, example="A file cut inside the XML.",
    says="failed to read XML",
)  # fmt: skip
def xml_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what == "xml":
        yield cut_short(cut)


def _is_whole(state: State) -> bool:
    """Whether all of the XML was looked at."""
    return int(state.headers["libvirt", "header"].decoded.len_xml) <= BODY_LIMIT


@rule(
    "XV109", VIOLATION, "The XML ends with a NUL, and contains no other; libvirt relies on it", on="libvirt xml",
    ref=LIBVIRT_READER, example="An XML length that leaves out the NUL: libvirt reads on in its own memory.",
)  # fmt: skip
def xml_terminated(header: Header, state: State) -> Iterator[Problem]:
    end = header.offset + len(header.decoded.document)
    if not _is_whole(state):
        return
    if not header.decoded.is_terminated:
        yield Problem(end, "the XML ends without a NUL", "a NUL")
    elif header.decoded.has_rest:
        length = int(state.headers["libvirt", "header"].decoded.len_xml)
        yield Problem(end, f"a NUL {header.offset + length - end} bytes before the end of the XML", "one at its end")


@rule(
    "XV110", VIOLATION, "Unused fields are zero", on="libvirt header",
    ref=LIBVIRT, example="0x1 in the third unused field.",
)  # fmt: skip
def libvirt_unused(header: Header, state: State) -> Iterator[Problem]:
    start, end = spans(Libvirt.FileRest.SavefileHeader, is_le=header.is_le)["unused"]
    unused = header.decoded.unused
    for index, value in enumerate(unused):
        if value:
            offset = header.offset + start + index * (end - start) // len(unused)
            yield Problem(offset, f"unused field {index} is {value:#x}", "0")


@rule(
    "XV111", ERROR, "The XML is well-formed and describes a domain", refused=True, on="libvirt xml",
    ref=f"{LIBVIRT_READER}; src/conf/domain_conf.c, virDomainDefParseString()", example="A document of `<network/>`.",
    says=("unexpected root element <...>, expecting <domain>", "(domain_definition):..."),
)  # fmt: skip
def xml_of_domain(header: Header, state: State) -> Iterator[Problem]:
    found = domain_xml.look(header.decoded.document)
    if found.problem is not None and _is_whole(state):
        yield Problem(header.offset + found.position, found.problem, f"<{domain_xml.ROOT}> and what belongs to it")


@rule(
    "XV204", ERROR, "The stream that version announces follows the XML", refused=True, on="libvirt lost",
    ref=f"{LIBVIRT}; {LIBXL_CREATE}", example="An XML length that is too small.",
    says=(
        "Invalid ident: expected 0x4c6962786c466d74, got ...",
        "conversion helper [...] exited with error status ...",
    ),
)  # fmt: skip
def libxl_follows_xml(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "its header; nothing is checked from here on")


@rule(
    "XV205", ERROR, "version 1 announces a legacy stream, and no libxl stream follows it", refused=True,
    on="libxl header", ref=LIBXL_CREATE, example="A version of 1 in a file that libvirt saved with version 2.",
    says=(
        "Invalid ident: expected 0x4c6962786c466d74, got 0x0000000000000000",
        "conversion helper [...] exited with error status ...",
    ),
)  # fmt: skip
def libvirt_version_fits(header: Header, state: State) -> Iterator[Problem]:
    identification = state.headers.get(("libvirt", "identification"))
    if identification is not None and not identification.decoded.is_stream_v2:
        yield Problem(header.offset, "a libxl stream after version 1", "version 2, or a legacy stream")
