"""Cases of the rules on headers, framing and order, and on records of all guests."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from functools import partial

from samples.build import OPTIONAL, UNKNOWN, Stream, hvm, hvm_context, pv, xl

from .base import Table, before_tail, body, end, head, header, of, same, tail

NO_SUBLEAF = 0xFFFFFFFF
NO_FEATURES = (0, NO_SUBLEAF, 1, 0, 0, 0, 2, NO_SUBLEAF, 0, 0, 0, 0)

hvm_v2 = partial(hvm, 2)
pv_v2 = partial(pv, 8, 2)

BLOCK = 0xFFFF
"""The longest block of a gzip file that is stored as it is."""

PV_STATE = (
    "X86_PV_P2M_FRAMES", "PAGE_DATA", "X86_TSC_INFO", "SHARED_INFO",
    "X86_PV_VCPU_BASIC", "X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS",
)  # fmt: skip

cases = Table()
error, violation, note = cases.error, cases.violation, cases.note


def cut(stream: Stream, octets: int) -> bytes:
    """Remove the last bytes of the stream."""
    return stream.to_bytes()[:-octets]


def zipped(stream: Stream) -> bytes:
    """Put the stream into a gzip file, the same with each release of Python and zlib: nothing in it is compressed."""
    data = stream.to_bytes()
    blocks = (data[at : at + BLOCK] for at in range(0, len(data), BLOCK))
    stored = b"".join(struct.pack("<BHH", 0, len(block), len(block) ^ BLOCK) + block for block in blocks)
    last = struct.pack("<BHH", 1, 0, BLOCK)
    return b"\x1f\x8b\x08" + bytes(6) + b"\xff" + stored + last + struct.pack("<II", zlib.crc32(data), len(data))


def pad(stream: Stream, kind: str | int, padding: bytes) -> Stream:
    """Give a record this padding."""
    stream.get(kind).padding = padding
    return stream


def odd_context(stream: Stream) -> Stream:
    """Make HVM_CONTEXT end with 4 bytes of padding."""
    return stream.body("HVM_CONTEXT", hvm_context() + b"\xff" * 4)


# Headers.

error(
    "XC101", hvm, lambda s: s.to_bytes()[:36],
    at=header(24), near=lambda s: s.to_bytes()[:40], near_finds=("XC202",), wraps=False,
)  # fmt: skip
error(
    "XC101", pv, lambda s: s.to_bytes()[:20],
    at=header(0), near=lambda s: s.to_bytes()[:40], near_finds=("XC202",), wraps=False, big=False,
)  # fmt: skip
error("XC102", hvm, lambda s: replace(s, ident=b"XENG"), at=header(8), near=same)
error("XC102", pv, lambda s: replace(s, marker=b"\xff" * 7 + b"\xfe"), at=header(0), near=same)
error("XC103", hvm, lambda s: replace(s, version=4), at=header(12), near=lambda s: hvm(2, s.big))
error("XC103", pv_v2, lambda s: replace(s, version=1), at=header(12), near=same)
note(
    "XC107", hvm, same, refused=True, receiver="4.13", at=header(12), near=lambda s: hvm(2), big=False,
)  # fmt: skip
note(
    "XC104", hvm, lambda s: hvm(big=True), refused=True,
    at=header(16), near=lambda s: replace(s, options=2), near_finds=("XC105",), big=False,
)  # fmt: skip
note("XC104", pv, lambda s: pv(4, big=True), refused=True, at=header(16), near=lambda s: pv(4), big=False)
violation("XC105", hvm, lambda s: replace(s, options=0x8000), at=header(16), near=same)
violation(
    "XC106", hvm, lambda s: replace(s, image_reserved=(1, 0)),
    at=header(18), near=lambda s: replace(s, options=2), near_finds=("XC105",),
)  # fmt: skip
violation("XC106", pv, lambda s: replace(s, image_reserved=(0, 1)), at=header(20), near=same)
error("XC111", hvm, lambda s: replace(s, guest=3), at=header(24), near=lambda s: pv(big=s.big))
error("XC111", hvm, lambda s: replace(s, guest=0), at=header(24), near=same)
error(
    "XC112", hvm, lambda s: replace(s, page_shift=13),
    at=header(28), near=lambda s: replace(s, domain_reserved=12), near_finds=("XC113",),
)  # fmt: skip
error("XC112", pv, lambda s: replace(s, page_shift=12 + 32), refused=False, at=header(28), near=same)
violation(
    "XC113", pv, lambda s: replace(s, domain_reserved=1),
    at=header(30), near=lambda s: replace(s, xen=(0, 1)), near_finds=("XC114",),
)  # fmt: skip
note("XC114", hvm, lambda s: replace(s, xen=(0, 17)), at=header(32), near=lambda s: replace(s, xen=(4, 0)))

# Framing.

error(
    "XC201", hvm, lambda s: cut(s, 4),
    at=of(hvm, head("END")), near=lambda s: cut(s, 8), near_finds=("XC202",), wraps=False,
)  # fmt: skip
error(
    "XC202", pv, lambda s: s.drop("END"),
    at=end, near=lambda s: s.body("END", bytes(8)), near_finds=("XC215",), wraps=False,
)  # fmt: skip
error(
    "XC203", hvm, lambda s: s.to_bytes()[: s.offset(3) + 100],
    at=of(hvm, head("PAGE_DATA")), near=lambda s: s.to_bytes()[: s.offset(4)], near_finds=("XC202",), wraps=False,
)  # fmt: skip
error(
    "XC203", hvm, lambda s: odd_context(s).drop("END").to_bytes()[:-1],
    at=of(hvm, head("HVM_CONTEXT")), near=odd_context, near_finds=("XC543",), wraps=False,
)  # fmt: skip
error(
    "XC204", hvm, lambda s: s.before("END", OPTIONAL, length=(128 << 20) + 1),
    at=head(OPTIONAL), also=("XC203", "XC212"), wraps=False,
    near=lambda s: s.before("END", OPTIONAL, length=128 << 20), near_finds=("XC203", "XC212"),
)  # fmt: skip
violation(
    "XC205",
    hvm,
    lambda s: pad(odd_context(s), "HVM_CONTEXT", b"\0\0\0\1"),
    at=tail("HVM_CONTEXT"),
    also=("XC543",),
    near=odd_context,
    near_finds=("XC543",),
)
violation("XC206", hvm, lambda s: replace(s, tail=b"more"), at=before_tail, near=same, wraps=False)
violation(
    "XC206", pv, lambda s: replace(s, tail=bytes(8)), at=before_tail, near=lambda s: xl(s), wraps=False, big=False
)
note(
    "XC208", pv, lambda s: zipped(s)[:-4], at=of(pv, end), near=lambda s: zipped(s), wraps=False, big=False,
)  # fmt: skip
error(
    "XC211", hvm, lambda s: s.before("END", UNKNOWN),
    at=head(UNKNOWN), near=lambda s: s.before("END", OPTIONAL), near_finds=("XC212",),
)  # fmt: skip
error("XC211", pv_v2, lambda s: s.before("X86_PV_INFO", 0x7FFFFFFF), at=head(0x7FFFFFFF), near=same)
note(
    "XC212", hvm, lambda s: s.before("END", OPTIONAL, b"anything"),
    at=head(OPTIONAL), near=lambda s: s.before("END", UNKNOWN), near_finds=("XC211",),
)  # fmt: skip
note(
    "XC220", hvm, lambda s: s.before("X86_CPUID_POLICY", "STRIPPED", s.pack("II", 1, 0)), refused=True,
    at=head("STRIPPED"), near=lambda s: s.before("X86_CPUID_POLICY", OPTIONAL, bytes(8)), near_finds=("XC212",),
)  # fmt: skip
note(
    "XC220", pv, lambda s: s.before("X86_PV_INFO", "STRIPPED", s.pack("II", 2, 0)),
    at=head("STRIPPED"), near=same,
)  # fmt: skip

# Presence and order of records.

error(
    "XC213", pv, lambda s: s.before("END", "HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 0xFEFFF)),
    at=head("HVM_PARAMS"), near=lambda s: hvm(big=s.big),
)  # fmt: skip
error(
    "XC213", hvm, lambda s: s.before("STATIC_DATA_END", "X86_PV_INFO", b"\x08\x04" + bytes(6)),
    at=head("X86_PV_INFO"), near=lambda s: pv(big=s.big),
)  # fmt: skip
error("XC213", hvm, lambda s: s.before("END", "SHARED_INFO", bytes(4096)), at=head("SHARED_INFO"), near=same)
violation(
    "XC215", hvm, lambda s: s.body("END", bytes(8)),
    at=head("END"), near=lambda s: s.before("END", OPTIONAL, bytes(8)), near_finds=("XC212",),
)  # fmt: skip
violation("XC215", pv, lambda s: s.body("STATIC_DATA_END", b"\1"), at=head("STATIC_DATA_END"), near=same)
violation(
    "XC216", hvm, lambda s: s.before("END", "TOOLSTACK", b"state"), refused=True,
    at=head("TOOLSTACK"), near=lambda s: s.before("END", 0x8000000B, b"state"), near_finds=("XC212",),
)  # fmt: skip
error(
    "XC217", hvm, lambda s: s.before("END", "CHECKPOINT_DIRTY_PFN_LIST", s.pack("Q", 1)),
    at=head("CHECKPOINT_DIRTY_PFN_LIST"), near=lambda s: s.before("END", 0x8000000F, bytes(8)), near_finds=("XC212",),
)  # fmt: skip
violation(
    "XC218", hvm, lambda s: s.before("END", "CHECKPOINT_DIRTY_PFN_LIST", bytes(12)),
    at=head("CHECKPOINT_DIRTY_PFN_LIST"), also=("XC217",),
    near=lambda s: s.before("END", "CHECKPOINT_DIRTY_PFN_LIST", bytes(16)), near_finds=("XC217",),
)  # fmt: skip
note(
    "XC219", hvm, lambda s: s.before("END", "CHECKPOINT"), refused=True,
    at=head("CHECKPOINT"), near=lambda s: s.before("END", "VERIFY"), near_finds=("XC803",), wraps=False,
)  # fmt: skip
error(
    "XC301", hvm, lambda s: s.drop("STATIC_DATA_END"), refused=False,
    at=head("END"), also=("XC302", "XC303", "XC303", "XC303"), near=lambda s: hvm(2, s.big),
)  # fmt: skip
error(
    "XC301", pv, lambda s: s.drop("STATIC_DATA_END", *PV_STATE), refused=False,
    at=head("END"), also=("XC309", "XC432", "XC440", "XC441", "XC604"), near=lambda s: pv(8, 2, s.big),
)  # fmt: skip
error(
    "XC302", hvm, lambda s: s.move("STATIC_DATA_END", before="X86_TSC_INFO"),
    at=head("PAGE_DATA"), near=lambda s: hvm(2, s.big),
)  # fmt: skip
error(
    "XC302", pv, lambda s: s.move("STATIC_DATA_END", before="PAGE_DATA"),
    at=head("X86_PV_P2M_FRAMES"), near=lambda s: pv(8, 2, s.big),
)  # fmt: skip
violation(
    "XC303", hvm, lambda s: s.move("HVM_PARAMS", before="STATIC_DATA_END"),
    at=head("HVM_PARAMS"), near=lambda s: hvm(2, s.big).move("HVM_PARAMS", before="PAGE_DATA"),
)  # fmt: skip
violation(
    "XC303", pv, lambda s: s.move("X86_TSC_INFO", before="X86_PV_INFO"),
    at=head("X86_TSC_INFO"), near=lambda s: s.before("X86_PV_INFO", OPTIONAL), near_finds=("XC212",),
)  # fmt: skip
error(
    "XC304", hvm, lambda s: s.after("PAGE_DATA", "STATIC_DATA_END"),
    at=head("STATIC_DATA_END", 1), near=same,
)  # fmt: skip
error(
    "XC304", hvm_v2, lambda s: s.after("PAGE_DATA", "STATIC_DATA_END"),
    at=head("STATIC_DATA_END"), also=("XC305",),
    near=lambda s: s.before("PAGE_DATA", "STATIC_DATA_END"), near_finds=("XC305",),
)  # fmt: skip
violation(
    "XC305", hvm_v2, lambda s: s.before("PAGE_DATA", "STATIC_DATA_END"),
    at=head("STATIC_DATA_END"), near=lambda s: hvm(3, s.big),
)  # fmt: skip
violation(
    "XC305", pv_v2, lambda s: s.before("X86_PV_P2M_FRAMES", "STATIC_DATA_END"),
    at=head("STATIC_DATA_END"), near=lambda s: pv(8, 3, s.big),
)  # fmt: skip
violation(
    "XC306", hvm_v2, lambda s: s.before("PAGE_DATA", "X86_CPUID_POLICY", struct.pack("<6I", *NO_FEATURES[:6])),
    at=head("X86_CPUID_POLICY"), near=lambda s: hvm(3, s.big),
)  # fmt: skip
violation(
    "XC307", hvm, lambda s: s.drop("X86_MSR_POLICY").before("PAGE_DATA", "X86_MSR_POLICY", bytes(16)),
    at=head("X86_MSR_POLICY"), also=("XC308",),
    near=lambda s: s.move("X86_MSR_POLICY", before="X86_CPUID_POLICY"),
)  # fmt: skip
violation(
    "XC307", pv_v2, lambda s: s.after("X86_PV_P2M_FRAMES", "X86_PV_INFO", b"\x08\x04" + bytes(6)),
    at=head("X86_PV_INFO", 1), also=("XC404",), near=same,
)  # fmt: skip
note(
    "XC308", hvm, lambda s: s.drop("X86_MSR_POLICY"),
    at=head("STATIC_DATA_END"), near=lambda s: hvm(2, s.big),
)  # fmt: skip
note(
    "XC308", pv, lambda s: s.drop("X86_CPUID_POLICY"),
    at=head("STATIC_DATA_END"), near=lambda s: pv(8, 2, s.big),
)  # fmt: skip
note(
    "XC309", hvm, lambda s: s.drop("PAGE_DATA"), also=("XC581", "XC581"), near_finds=("XC581", "XC581"),
    at=head("END"), near=lambda s: s.drop("PAGE_DATA").before("END", "PAGE_DATA", s.page_data((0, 0xF, None))),
)  # fmt: skip
note(
    "XC310", hvm, lambda s: s.after("X86_TSC_INFO", "X86_TSC_INFO", bytes(24)), at=head("X86_TSC_INFO", 1),
    near=lambda s: s.before("END", "CHECKPOINT").before("END", "X86_TSC_INFO", bytes(24)),
    near_finds=("XC219",),
)  # fmt: skip
note("XC310", pv, lambda s: s.before("END", "SHARED_INFO", bytes(4096)), at=head("SHARED_INFO", 1), near=same)
note(
    "XC310", hvm_v2, lambda s: s.before("END", "HVM_CONTEXT", hvm_context()),
    at=head("HVM_CONTEXT", 1), near=lambda s: s.before("HVM_CONTEXT", "HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 1)),
)  # fmt: skip

# Records that PV and HVM guests share.

error("XC601", hvm, lambda s: s.body("X86_TSC_INFO", bytes(20)), at=head("X86_TSC_INFO"), near=same)
error(
    "XC601", pv, lambda s: s.body("X86_TSC_INFO", bytes(32)),
    at=head("X86_TSC_INFO"), near=lambda s: s.body("X86_TSC_INFO", bytes(24)),
)  # fmt: skip
violation(
    "XC602", hvm, lambda s: s.poke("X86_TSC_INFO", 20, b"\1"),
    at=body("X86_TSC_INFO", 20), near=lambda s: s.poke("X86_TSC_INFO", 16, b"\1"),
)  # fmt: skip
violation(
    "XC603", hvm, refused=True, broken=lambda s: s.poke("X86_TSC_INFO", 0, s.pack("I", 7)),
    at=body("X86_TSC_INFO", 0), near=lambda s: s.poke("X86_TSC_INFO", 0, s.pack("I", 2)),
)  # fmt: skip
violation(
    "XC603", pv, refused=True, broken=lambda s: s.poke("X86_TSC_INFO", 0, s.pack("I", 3)),
    at=body("X86_TSC_INFO", 0), near=lambda s: s.poke("X86_TSC_INFO", 0, s.pack("I", 1)),
)  # fmt: skip
note("XC604", hvm, lambda s: s.drop("X86_TSC_INFO"), at=head("END"), near=same)
error("XC611", hvm, lambda s: s.body("X86_CPUID_POLICY", bytes(25)), at=head("X86_CPUID_POLICY"), near=same)
error(
    "XC611", pv, lambda s: s.body("X86_CPUID_POLICY", b""),
    at=head("X86_CPUID_POLICY"),
    near=lambda s: s.body("X86_CPUID_POLICY", struct.pack("<12I", *NO_FEATURES)),
)  # fmt: skip
error(
    "XC612", hvm, lambda s: s.body("X86_MSR_POLICY", bytes(24)),
    at=head("X86_MSR_POLICY"), near=lambda s: s.body("X86_MSR_POLICY", struct.pack("<IIQIIQ", 0xCE, 0, 0, 0x10A, 0, 1)),
)  # fmt: skip
error("XC612", pv, lambda s: s.body("X86_MSR_POLICY", b""), at=head("X86_MSR_POLICY"), near=same)

# HVM guests.

error(
    "XC501", hvm, lambda s: s.body("HVM_PARAMS", bytes(4)),
    at=head("HVM_PARAMS"), near=lambda s: s.body("HVM_PARAMS", bytes(8)), near_finds=("XC503",),
)  # fmt: skip
error("XC501", hvm_v2, lambda s: s.body("HVM_PARAMS", b""), at=head("HVM_PARAMS"), near=same)
error("XC502", hvm, lambda s: s.poke("HVM_PARAMS", 0, s.pack("I", 3)), at=head("HVM_PARAMS"), near=same)
error(
    "XC502", hvm, lambda s: s.body("HVM_PARAMS", s.pack("IIQQQ", 1, 0, 17, 0, 0)),
    at=head("HVM_PARAMS"), near=lambda s: s.body("HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 0)),
)  # fmt: skip
note(
    "XC503", hvm, lambda s: s.body("HVM_PARAMS", s.pack("II", 0, 0)),
    at=head("HVM_PARAMS"), near=lambda s: s.body("HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 0)),
)  # fmt: skip
violation(
    "XC504", hvm, lambda s: s.poke("HVM_PARAMS", 4, b"\1"),
    at=body("HVM_PARAMS", 4), near=lambda s: s.poke("HVM_PARAMS", 8, b"\x07"),
)  # fmt: skip
error(
    "XC505", hvm, lambda s: s.body("HVM_CONTEXT", b""),
    at=head("HVM_CONTEXT"), near=lambda s: s.body("HVM_CONTEXT", b"\0"), near_finds=("XC512",),
)  # fmt: skip
error("XC506", hvm, lambda s: s.drop("HVM_CONTEXT"), at=head("END"), near=lambda s: pv(big=s.big))
note(
    "XC507", hvm, lambda s: s.move("HVM_CONTEXT", before="HVM_PARAMS"), at=head("HVM_PARAMS"),
    near=lambda s: s.before("END", "CHECKPOINT").before("END", "HVM_PARAMS", s.pack("IIQQ", 1, 0, 17, 0)),
    near_finds=("XC219",),
)  # fmt: skip
note("XC508", hvm, lambda s: s.drop("HVM_PARAMS"), at=head("END"), near=lambda s: pv(big=s.big))

note(
    "XC115", hvm, lambda s: replace(s, xen=(4, 13)), at=header(32), near=lambda s: replace(s, xen=(4, 14)),
)  # fmt: skip
note("XC115", pv, lambda s: replace(s, xen=(4, 6)), at=header(32), near=lambda s: replace(pv_v2(big=s.big), xen=(4, 6)))
note(
    "XC209", hvm_v2, lambda s: s.before("END", OPTIONAL, bytes((8 << 20) + 1)), at=head(OPTIONAL), also=("XC212",),
    refused=True, receiver="4.9", near=lambda s: s.before("END", OPTIONAL, bytes(8 << 20)), near_finds=("XC212",),
)  # fmt: skip

CASES = cases.cases
