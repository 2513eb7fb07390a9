"""Rules of xl's file, XF."""

from __future__ import annotations

from collections.abc import Iterator

from ...schema.names import Xl
from ...stream.events import Cut, Header
from ..receiver import State
from .base import ERROR, NOTE, VIOLATION, Problem, number, rule
from .helpers import cut_short, damaged_magic
from .libxl import XL, XL_READER


@rule(
    "XF101", ERROR, "The header and the optional data are complete", refused=True, on="xl cut",
    ref=XL, example="A file cut inside the configuration.",
    says=("file/stream truncated reading header from ...", "file/stream truncated reading optdata from ..."),
)  # fmt: skip
def xl_complete(cut: Cut, state: State) -> Iterator[Problem]:
    yield cut_short(cut)


@rule(
    "XF102", ERROR, "magic identifies the file", refused=True, on="xl identification",
    ref=XL, example="`Xen saved domain, xL format` at its start.",
    says="File has wrong magic number - corrupt or for a different tool?",
)  # fmt: skip
def xl_identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XF103", ERROR, "byteorder is known", refused=True, on="xl identification",
    ref=XL, example="A byteorder of 0x01020305.",
    says="File has wrong byte order",
)  # fmt: skip
def byteorder_known(header: Header, state: State) -> Iterator[Problem]:
    if not isinstance(header.decoded.byteorder, Xl.Byteorder):
        found = header.decoded.byteorder_code
        yield Problem(header.offset_of("byteorder_code"), f"byteorder is {found:#010x}", "0x01020304, in either order")


@rule(
    "XF104", NOTE, "byteorder is little-endian; an x86 xl reads no other byte order", refused=True,
    on="xl identification",
    ref=XL_READER, example="A byteorder of 01 02 03 04.",
    says="File has wrong byte order",
)  # fmt: skip
def byteorder_little_endian(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.byteorder == Xl.Byteorder.big_endian:
        yield Problem(header.offset_of("byteorder_code"), "a big-endian header", "little-endian, as x86 is")


@rule(
    "XF105", ERROR, "Mandatory flags are known", refused=True, on="xl header",
    ref=f"{XL}; {XL_READER}", example="Mandatory flags of 0x7.",
    says="Savefile has mandatory flag(s) ... which are not supported; need newer xl",
)  # fmt: skip
def mandatory_flags_known(header: Header, state: State) -> Iterator[Problem]:
    flags = header.decoded.unknown_mandatory_flags
    if flags:
        yield Problem(header.offset_of("mandatory_flags"), f"unknown mandatory flags {flags:#x}", "bits 0 and 1 only")


@rule(
    "XF106", NOTE, "There are no optional flags", on="xl header",
    ref=XL, example="Optional flags of 0x1; none is defined.",
)  # fmt: skip
def optional_flags_none(header: Header, state: State) -> Iterator[Problem]:
    flags = header.decoded.optional_flags
    if flags:
        yield Problem(header.offset_of("optional_flags"), f"unknown optional flags {flags:#x}, ignored", "0")


@rule(
    "XF107", ERROR, "The flags announce the libxl stream that follows", by="libxl", on="libxl header",
    ref=f"{XL}; {XL_READER}", example="Bit 1 of the mandatory flags is clear, and a libxl stream follows.",
    says=(
        "Invalid ident: expected 0x4c6962786c466d74, got 0x0000000000000000",
        "conversion helper [...] exited with error status ...",
    ),
)  # fmt: skip
def stream_v2(header: Header, state: State) -> Iterator[Problem]:
    outer = state.headers.get(("xl", "header"))
    if outer is not None and not outer.decoded.is_stream_v2:
        found = "the flag for a libxl stream is clear, which announces a legacy image"
        yield Problem(outer.offset_of("mandatory_flags"), found, "bit 1 set")


@rule(
    "XF108", NOTE, "The file holds the domain's configuration", refused=True, on="xl header",
    ref=XL_READER, says="Config file not specified and none in save file",
    example="An optional data length of 0; xl restore then wants a configuration file.",
)  # fmt: skip
def has_config(header: Header, state: State) -> Iterator[Problem]:
    if not header.decoded.len_optional_data:
        yield Problem(header.offset_of("len_optional_data"), "no configuration", "the domain's configuration")


@rule(
    "XF109", ERROR, "The configuration fits into the optional data", refused=True, on="xl optional data",
    ref=XL_READER, example="A configuration length above what is left of the optional data.",
    says="Savefile truncated.",
)  # fmt: skip
def config_fits(header: Header, state: State) -> Iterator[Problem]:
    room = state.headers["xl", "header"].decoded.len_optional_data
    start = header.decoded.ofs_config
    length = getattr(header.body, "len_config", None)
    if length is None:
        yield Problem(header.offset, f"optional data of {room} bytes", f"{start} at least")
    elif start + length > room:
        yield Problem(header.offset, f"a configuration of {number(length)} bytes", f"{room - start} at most")


@rule(
    "XF110", VIOLATION, "A configuration in JSON ends with a NUL; xl relies on it", on="xl optional data",
    ref=f"{XL_READER}; tools/libs/light/libxl_json.c, libxl__json_parse()",
    example="A configuration length that leaves out the NUL: xl reads on in its own memory.",
)  # fmt: skip
def config_terminated(header: Header, state: State) -> Iterator[Problem]:
    flags, config = state.headers["xl", "header"].decoded, getattr(header.body, "config", None)
    if not config or len(config) < header.decoded.len_config or not flags.is_config_json:
        return
    if not config.endswith(b"\0"):
        end = header.offset + header.decoded.ofs_config + len(config)
        yield Problem(end, "the configuration ends without a NUL", "a NUL")
