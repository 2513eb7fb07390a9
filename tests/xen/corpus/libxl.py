"""Mutants of libxl's stream: header, records, their order, and the ends of the file."""

from __future__ import annotations

import struct

from samples.build import LIBXL_OPTIONAL as OPTIONAL
from samples.build import LIBXL_UNKNOWN as UNKNOWN
from samples.build import Rec

from .mutant import Change, Group, after_libxc, attributes, before_libxc, late
from .sample import Image

GROUP = Group("libxl", base="pvh")
add = GROUP.add

END, LIBXC_CONTEXT, XENSTORE_DATA, EMULATOR_CONTEXT, CHECKPOINT_END, CHECKPOINT_STATE = range(6)
QEMU = struct.pack("<II", 2, 0)


def header(**values: object) -> Change:
    return attributes(lambda image: image.libxl, **values)


def end(*records: Rec) -> Change:
    """Other records instead of END."""

    def apply(image: Image) -> None:
        image.libxl.last[-1:] = records

    return apply


def no_libxc(image: Image) -> None:
    image.libxl.first.clear()


def twice(image: Image) -> None:
    image.libxl.last[:0] = [Rec(LIBXC_CONTEXT)]


def only_header(image: Image) -> None:
    image.late.append(lambda data: data[: data.index(b"LibxlFmt") + 16])


def half_header(image: Image) -> None:
    image.late.append(lambda data: data[: data.index(b"LibxlFmt") + 8])


def no_stream(image: Image) -> None:
    image.late.append(lambda data: data[: data.index(b"LibxlFmt")])


def only_libxc_context(image: Image) -> None:
    image.late.append(lambda data: data[: data.index(b"LibxlFmt") + 24])


def text_ahead(image: Image) -> None:
    image.libxl.ident = b"libxlfmt"


add("ident-case", "the identification is in lower case", text_ahead)
add("ident-zero", "the identification is zero", header(ident=bytes(8)))
add("version-1", "the version is 1", header(version=1))
add("version-3", "the version is 3", header(version=3))
add("options-big-endian", "the header says big-endian, and the records are not", header(options=1))
add("options-legacy", "the header says that the stream was converted from a legacy one", header(options=2))
add("options-unknown", "an unknown option is set", header(options=4))
add("options-high", "the highest bit of the options is set", header(options=0x80000000))
add("no-libxc-context", "LIBXC_CONTEXT is missing, and libxc's stream follows the header", no_libxc)
add("end-first", "END precedes LIBXC_CONTEXT", before_libxc(Rec(END)))
add("libxc-context-body", "LIBXC_CONTEXT has a body of 8 bytes", lambda i: setattr(i.libxl.first[-1], "body", bytes(8)))
add("libxc-context-twice", "LIBXC_CONTEXT is there again after libxc's stream", twice)
add(
    "libxc-context-doubled", "LIBXC_CONTEXT is there twice in front of libxc's stream", before_libxc(Rec(LIBXC_CONTEXT))
)
add("unknown-before", "an unknown record precedes LIBXC_CONTEXT", before_libxc(Rec(UNKNOWN, bytes(8))))
add("unknown-after", "an unknown record follows libxc's stream", after_libxc(Rec(UNKNOWN, bytes(8))))
add("optional-before", "an unknown optional record precedes LIBXC_CONTEXT", before_libxc(Rec(OPTIONAL, bytes(8))))
add("optional-after", "an unknown optional record follows libxc's stream", after_libxc(Rec(OPTIONAL, bytes(8))))
add("optional-known", "END's type has the optional bit", end(Rec(0x80000000)))
add("emulator-context-pvh", "a PVH guest has an EMULATOR_CONTEXT", after_libxc(Rec(EMULATOR_CONTEXT, QEMU + b"QEVM")))
add("emulator-context-first", "an EMULATOR_CONTEXT precedes LIBXC_CONTEXT", before_libxc(
    Rec(EMULATOR_CONTEXT, QEMU + b"QEVM\0\0\0\3\0")
))  # fmt: skip
add("xenstore-data-pvh", "a PVH guest has an EMULATOR_XENSTORE_DATA", after_libxc(Rec(XENSTORE_DATA, QEMU + b"a\0b\0")))
add("xenstore-data-first", "EMULATOR_XENSTORE_DATA precedes LIBXC_CONTEXT", before_libxc(
    Rec(XENSTORE_DATA, QEMU + b"a\0b\0")
))  # fmt: skip
add("checkpoint-end", "a CHECKPOINT_END follows libxc's stream", after_libxc(Rec(CHECKPOINT_END)))
add("checkpoint-state", "a CHECKPOINT_STATE follows libxc's stream", after_libxc(Rec(CHECKPOINT_STATE, bytes(8))))
add("end-body", "END has a body of 8 bytes", end(Rec(END, b"not zero")))
add("end-twice", "END is there twice", end(Rec(END), Rec(END)))
add("garbage-after", "text follows END", lambda i: setattr(i.libxl, "tail", b"domain is yours"))
add("record-after", "an unknown record follows END", lambda i: setattr(i.libxl, "tail", Rec(UNKNOWN).to_bytes("<")))
add("end-missing", "END is missing", end())
add("end-half", "the file ends in the middle of END", late(lambda data: data[:-4]))
add("end-length-huge", "END is said to have 4 GiB", end(Rec(END, length=0xFFFFFFFF)))
add("length-huge", "an unknown record is said to have 4 GiB", after_libxc(Rec(OPTIONAL, b"", length=0xFFFFFFF0)))
add("length-over-end", "an optional record is longer than the file", after_libxc(Rec(OPTIONAL, b"", length=4096)))
add("padding", "the padding of a record is not zero", after_libxc(Rec(OPTIONAL, b"abcde", padding=b"xyz")))
add("padding-missing", "a record has no padding", after_libxc(Rec(OPTIONAL, b"abcde", padding=b"")))
add("header-only", "the file ends after libxl's header", only_header)
add("header-half", "the file ends in the middle of libxl's header", half_header)
add("stream-missing", "the file ends where libxl's header should be", no_stream)
add("libxc-context-only", "the file ends after LIBXC_CONTEXT", only_libxc_context)

add("hvm-end-missing", "END is missing after QEMU's state", end(), base="hvm")
add("hvm-end-half", "the file ends in the middle of END", late(lambda data: data[:-4]), base="hvm")
add("hvm-xenstore-data", "EMULATOR_XENSTORE_DATA has a path and a value", after_libxc(
    Rec(XENSTORE_DATA, QEMU + b"physmap/1/start_addr\0f0000000\0")
), base="hvm")  # fmt: skip
add("hvm-xenstore-data-no-nul", "the value of EMULATOR_XENSTORE_DATA has no NUL", after_libxc(
    Rec(XENSTORE_DATA, QEMU + b"physmap/1/start_addr\0f0000000")
), base="hvm")  # fmt: skip
add("hvm-xenstore-data-path-only", "EMULATOR_XENSTORE_DATA has a path without a value", after_libxc(
    Rec(XENSTORE_DATA, QEMU + b"physmap/1/start_addr\0")
), base="hvm")  # fmt: skip
add("hvm-xenstore-data-empty", "EMULATOR_XENSTORE_DATA has no pairs", after_libxc(Rec(XENSTORE_DATA, QEMU)), base="hvm")
add("hvm-xenstore-data-no-header", "EMULATOR_XENSTORE_DATA has no body", after_libxc(Rec(XENSTORE_DATA)), base="hvm")
add("hvm-xenstore-data-path-bad", "a path of EMULATOR_XENSTORE_DATA has a blank", after_libxc(
    Rec(XENSTORE_DATA, QEMU + b"a path\0value\0")
), base="hvm")  # fmt: skip
add("hvm-xenstore-data-id", "EMULATOR_XENSTORE_DATA is of emulator 7", after_libxc(
    Rec(XENSTORE_DATA, struct.pack("<II", 7, 0) + b"a\0b\0")
), base="hvm")  # fmt: skip
