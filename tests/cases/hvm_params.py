"""Cases of the rules on HVM parameters that Xen does not let be set, and on what the configuration says of a guest."""

from __future__ import annotations

import json
import struct
from functools import partial

from samples.build import NOTAB, P2M_FRAME, XALLOC, Stream, hvm, libxl, page, pv, xl

from .base import Table, body, head, same

cases = Table()
error, note = cases.error, cases.note

STORE, PAE, VIRIDIAN, TIMER_MODE, DM_DOMAIN, IDENT_PT, ACPI_S_STATE, VM86_TSS, ACPI_IOPORTS, CR3 = (
    1, 4, 9, 10, 13, 12, 14, 15, 19, 21,
)  # fmt: skip
NESTEDHVM, TRIPLE_FAULT, IOREQ_SERVER, NR_IOREQ, ALTP2M, FIP, TSS_SIZED, MCA_CAP = 24, 31, 32, 33, 35, 36, 37, 38
AMD = struct.pack("<6I", 0, 0xFFFFFFFF, 1, *struct.unpack("<III", b"AuthcAMDenti"))


def params(stream: Stream, *more: int) -> Stream:
    """Give the stream these parameters, numbers and values, besides its two."""
    values = (1, 0x100, 17, 0x101, *more)
    return stream.body("HVM_PARAMS", stream.pack(f"II{len(values)}Q", len(values) // 2, 0, *values))


def configured(stream: Stream, kind: str = "hvm", **build: object) -> bytes:
    """The stream in a file of xl, with this configuration."""
    memory = {"max_vcpus": 1, "max_memkb": 4096, "target_memkb": 4096}
    config = {"c_info": {"type": kind, "name": "guest"}, "b_info": {**memory, f"type.{kind}": {}, **build}}
    return xl(libxl(stream, emulator=kind == "hvm"), json.dumps(config).encode() + b"\0")


def third(made: Stream | bytes) -> tuple[int, int]:
    """At the third parameter, the first that `params` adds."""
    if isinstance(made, bytes):
        return 6, made.rindex(struct.pack("<QQ", 17, 0x101)) + 16
    index, offset = body("HVM_PARAMS", 40)(made)
    assert index is not None
    return index, offset


def wrong(rule: str, broken: tuple[int, ...], near: tuple[int, ...], **rest: object) -> None:
    error(rule, hvm, lambda s: params(s, *broken), at=third, near=lambda s: params(s, *near), **rest)  # type: ignore[arg-type]


wrong("XC571", (39, 1), (MCA_CAP, 0))
wrong("XC571", ((1 << 64) - 1, 1), (1 << 32 | 7, 1))
note(
    "XC572", partial(hvm, 2), lambda s: params(s, TSS_SIZED, 128 << 32), at=third, refused=True,
    receiver="4.8", near=lambda s: params(s, FIP, 8),
)  # fmt: skip
wrong("XC573", (CR3, 1), (PAE, 1))
note(
    "XC574", hvm, lambda s: params(s, NESTEDHVM, 1), at=third, refused=True, receiver="4.15",
    near=lambda s: params(s, IDENT_PT, 1),
)  # fmt: skip
note(
    "XC574", hvm, lambda s: params(s, ALTP2M, 1), at=third, refused=True, receiver="4.20",
    near=lambda s: params(s, IDENT_PT, 1),
)  # fmt: skip
note("XC574", hvm, lambda s: params(s, ALTP2M, 1), at=third, receiver="4.18", near=same)
note("XC574", hvm, lambda s: params(s, DM_DOMAIN, 0x7FF0), at=third, refused=True, receiver="4.17", near=same)
wrong("XC575", (TIMER_MODE, 4), (TIMER_MODE, 3))
wrong("XC575", (VIRIDIAN, 2), (VIRIDIAN, 1))
wrong("XC575", (VIRIDIAN, 0x2001), (VIRIDIAN, 0x1FFF))
wrong("XC575", (ACPI_S_STATE, 1), (ACPI_S_STATE, 3))
wrong("XC575", (ACPI_IOPORTS, 2), (ACPI_IOPORTS, 1))
wrong("XC575", (TRIPLE_FAULT, 6), (TRIPLE_FAULT, 5))
wrong("XC575", (NR_IOREQ, 0), (NR_IOREQ, 64))
wrong("XC575", (NR_IOREQ, 65), (NR_IOREQ, 1))
wrong("XC575", (FIP, 3), (FIP, 4))
wrong("XC575", (VM86_TSS, 1 << 32), (VM86_TSS, 0xFEFFC000), receiver="4.17")
wrong("XC575", (TSS_SIZED, 103 << 32), (TSS_SIZED, 104 << 32))
wrong("XC575", (MCA_CAP, 2), (MCA_CAP, 0))
note(
    "XC576", partial(hvm, 2), lambda s: params(s, TRIPLE_FAULT, 5), at=third, refused=True, receiver="4.6",
    near=lambda s: params(s, TRIPLE_FAULT, 4),
)  # fmt: skip
note(
    "XC576", hvm, lambda s: params(s, VIRIDIAN, 0x401), at=third, refused=True, receiver="4.14",
    near=lambda s: params(s, VIRIDIAN, 0x3FF),
)  # fmt: skip
error(
    "XC577", hvm, lambda s: configured(params(s, ACPI_IOPORTS, 1), "pvh"), at=third, big=False, wraps=False,
    near=lambda s: configured(params(s, ACPI_IOPORTS, 1)),
)  # fmt: skip
error(
    "XC578", hvm, lambda s: params(s.body("X86_CPUID_POLICY", AMD), MCA_CAP, 1), at=third,
    near=lambda s: params(s.body("X86_CPUID_POLICY", AMD), MCA_CAP, 0),
)  # fmt: skip
error(
    "XC579", hvm, lambda s: params(s, IOREQ_SERVER, 5, IOREQ_SERVER, 6), at=body("HVM_PARAMS", 56),
    near=lambda s: params(s, IOREQ_SERVER, 5, IOREQ_SERVER, 5, STORE, 0, STORE, 0x100),
)  # fmt: skip
error(
    "XC579", hvm, lambda s: configured(params(s, MCA_CAP, 0), **{"type.hvm": {"mca_caps": 1}}), at=third, big=False,
    wraps=False, near=lambda s: configured(params(s, MCA_CAP, 0), **{"type.hvm": {"mca_caps": 0}}),
)  # fmt: skip
note(
    "XC580", hvm, lambda s: configured(params(s, VIRIDIAN, 0x25), **{"type.hvm": {"viridian": "True"}}), at=third,
    refused=True, receiver="4.14", big=False, wraps=False,
    near=lambda s: configured(params(s, VIRIDIAN, 0x65), **{"type.hvm": {"viridian": "True"}}),
)  # fmt: skip
note(
    "XC580", hvm, lambda s: configured(params(s, VIRIDIAN, 1), **{"type.hvm": {"viridian_enable": [0, 8]}}),
    at=third, refused=True, receiver="4.14", big=False, wraps=False,
    near=lambda s: configured(params(s, VIRIDIAN, 0x187), **{"type.hvm": {"viridian_enable": [0, 8]}}),
)  # fmt: skip
note(
    "XC580", partial(hvm, 2), lambda s: configured(params(s, VIRIDIAN, 0x65), **{"type.hvm": {"viridian": "True"}}), 
    at=lambda made: (3, third(made)[1]), refused=True, receiver="4.8", big=False, wraps=False, also=("XC576",),
    near=same,
)  # fmt: skip
error(
    "XC581", hvm, lambda s: s.body("HVM_PARAMS", s.pack("IIQQQQ", 2, 0, STORE, 2, 17, 0x101)), at=head("END"),
    near=lambda s: s.body("HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 1 << 60)), receiver="4.14",
)  # fmt: skip


def larger(stream: Stream, count: int) -> Stream:
    """Give a PV guest so many pages besides its eleven."""
    stream.body("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, 511, P2M_FRAME))
    pages = ((pfn, XALLOC, None) for pfn in range(16, 16 + count))
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))


MANY = [(pfn, XALLOC, None) for pfn in range(0x200, 0x200 + 1280)]
error(
    "XC714", hvm, lambda s: configured(s.before("END", "PAGE_DATA", s.page_data(*MANY[:1277]))), big=False, wraps=False,
    at=lambda made: (9, len(made) - len(libxl(b"", emulator=True).to_bytes()) + 16 + 8 - 8),
    near=lambda s: configured(s.before("END", "PAGE_DATA", s.page_data(*MANY[:1276], (0, NOTAB, page(1))))),
)  # fmt: skip
error(
    "XC714", pv, lambda s: configured(larger(s, 246), "pv", target_memkb=1, max_memkb=8), big=False, wraps=False,
    at=lambda made: (13, len(made) - 16), near=lambda s: configured(larger(s, 245), "pv", target_memkb=1),
)  # fmt: skip

CASES = cases.cases
