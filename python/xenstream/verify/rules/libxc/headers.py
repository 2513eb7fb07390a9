"""Rules on the image header and the domain header."""

from __future__ import annotations

from collections.abc import Iterator

from xenstream_formats.releases import FACTS

from ....schema.history import GUEST_TYPES, explained
from ....schema.names import GuestType
from ....stream.events import Cut, Header
from ...receiver import State
from ...releases import ALL, below, is_release, only, value
from ..base import ERROR, NOTE, SPEC, VIOLATION, Problem, number, rule
from ..helpers import cut_short, damaged_magic, reserved

IMAGE = "libxc image header"

DOMAIN = "libxc domain header"


@rule(
    "XC101", ERROR, "The image header and the domain header are complete", refused=True, on="libxc cut",
    ref=f"{SPEC}, Headers", example="A file of 20 bytes, or one cut inside the domain header.",
    says=("Failed to read Image Header from stream", "Failed to read Domain Header from stream"),
)  # fmt: skip
def headers_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.what.endswith("header") and cut.what != "record header":
        yield cut_short(cut)


@rule(
    "XC102", ERROR, "marker and id identify the image", refused=True, on=IMAGE,
    ref=f"{SPEC}, Image Header", example="An id of `XENG`.",
    says=("Invalid marker: Got ...", "Invalid ID: Expected 0x58454e46, Got ..."),
)  # fmt: skip
def identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XC103", ERROR, "version is 2 or 3", refused=True, on=IMAGE,
    ref=f"{SPEC}, Image Header; xg_sr_restore.c, read_headers()", example="A version of 4.",
    says=("Invalid Version: Expected 2 <= ver <= 3, Got ...", "Invalid Version: Expected 2, Got ..."),
)  # fmt: skip
def version_known(header: Header, state: State) -> Iterator[Problem]:
    body = header.decoded
    if not body.known_version_min <= body.version <= body.known_version_max:
        yield Problem(
            header.offset_of("version"),
            f"version is {number(body.version)}",
            f"{body.known_version_min} to {body.known_version_max}",
        )


@rule(
    "XC107", NOTE, "Xen 4.14 and later read version 3, older releases version 2", refused=True, is_need=True, on=IMAGE,
  ref="xg_sr_restore.c, read_headers()", says="Invalid Version: Expected 2, Got 3",
    releases=below("stream_version", 3),
    example="A version of 3, for a receiver of Xen 4.13.",
)  # fmt: skip
def version_of_release(header: Header, state: State) -> Iterator[Problem]:
    version = header.decoded.version
    too_old = below("stream_version", version)
    if too_old and too_old != ALL:
        yield Problem(header.offset_of("version"), f"version {version}", "2", releases=too_old)


@rule(
    "XC104", NOTE, "The stream is little-endian; libxenguest reads no other byte order", refused=True, on=IMAGE,
    ref="xg_sr_restore.c, read_headers()", example="Bit 0 of the options is set.",
    says="Unable to handle big endian streams",
)  # fmt: skip
def little_endian(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.is_big_endian:
        yield Problem(header.offset_of("options"), "a big-endian stream", "little-endian, as x86 is")


@rule(
    "XC105", VIOLATION, "Reserved bits of the options are zero", on=IMAGE,
    ref=f"{SPEC}, Image Header", example="Options of 0x0002.",
)  # fmt: skip
def options_reserved(header: Header, state: State) -> Iterator[Problem]:
    bits = header.decoded.reserved_options
    if bits:
        yield Problem(header.offset_of("options"), f"reserved options bits {bits:#06x} are set", "0")


@rule(
    "XC106", VIOLATION, "Reserved fields of the image header are zero", on=IMAGE,
    ref=f"{SPEC}, Fields", example="A 1 in the last four bytes of the image header.",
)  # fmt: skip
def image_header_reserved(header: Header, state: State) -> Iterator[Problem]:
    yield from reserved(header, "reserved1", "reserved2")


@rule(
    "XC111", ERROR, "The guest type is x86 PV or x86 HVM", refused=True, on=DOMAIN,
    ref=f"{SPEC}, Domain Header; xg_sr_restore_x86_pv.c, x86_pv_setup()", example="A guest type of 3.",
    says=("Unable to restore ... domain into an x86 HVM domain", "Unable to restore ... domain into an x86_pv domain"),
)  # fmt: skip
def guest_type_known(header: Header, state: State) -> Iterator[Problem]:
    if not isinstance(header.decoded.guest_type, GuestType):
        known = ", ".join(f"{member.value} ({member.name})" for member in GuestType)
        code = int(header.decoded.guest_type)
        found = f"guest type is {number(code)}{explained(code, GUEST_TYPES)}"
        yield Problem(header.offset_of("type_code"), found, known)


@rule(
    "XC112", ERROR, "page_shift is 12", refused=True, on=DOMAIN,
    ref=f"{SPEC}, Domain Header; xg_sr_restore_x86_hvm.c, x86_hvm_setup()", example="A page_shift of 13.",
    says=("Invalid page size ... for x86 HVM domains", "Invalid page size ... for x86_pv domains"),
)  # fmt: skip
def page_shift_x86(header: Header, state: State) -> Iterator[Problem]:
    body = header.decoded
    if body.page_shift != body.known_page_shift:
        # libxenguest shifts a 32-bit number, and the processor counts the shift modulo 32.
        same = body.page_shift % 32 == body.known_page_shift
        yield Problem(
            header.offset_of("page_shift"),
            f"page_shift is {body.page_shift}",
            f"{body.known_page_shift}",
            not same,
        )


@rule(
    "XC113", VIOLATION, "The reserved field of the domain header is zero", on=DOMAIN,
    ref=f"{SPEC}, Fields", example="A 1 after page_shift.",
)  # fmt: skip
def domain_header_reserved(header: Header, state: State) -> Iterator[Problem]:
    yield from reserved(header, "reserved")


@rule(
    "XC114", NOTE, "The image was not converted from the legacy format", on=DOMAIN,
    ref=f"{SPEC}, Domain Header", example="A xen_major of 0, as convert-legacy-stream writes.",
)  # fmt: skip
def converted(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.is_converted_from_legacy:
        yield Problem(
            header.offset_of("xen_major"),
            f"converted from the legacy format by converter version {header.decoded.xen_minor}",
            "the version of the Xen that saved it",
        )


@rule(
    "XC115", NOTE, "A stream of version 3 is of Xen 4.14 or later", on=DOMAIN,
    ref=f"{SPEC}, Domain Header, v3 compat with v2",
    example="Version 3, and Xen 4.6 to 4.13. Version 2 of a later Xen is what `convert --to 2` writes.",
)  # fmt: skip
def version_of_sender(header: Header, state: State) -> Iterator[Problem]:
    body = header.decoded
    sender = f"{body.xen_major}.{body.xen_minor}"
    if state.version not in FACTS["stream_version"] or not is_release(sender):
        return
    written = value("stream_version", only(sender))
    if state.version > written:
        yield Problem(header.offset_of("xen_major"), f"version {state.version} of Xen {sender}", f"version {written}")
