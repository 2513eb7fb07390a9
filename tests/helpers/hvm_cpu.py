"""HVM guests with made-up vCPU records, packed with offsets from Xen's headers."""

from __future__ import annotations

import struct

from samples.build import Stream, hvm

GENERAL_8_TO_15 = [f"r{number}" for number in range(8, 16)]
CONTROL = ["cr0", "cr2", "cr3", "cr4"]
DEBUG = ["dr0", "dr1", "dr2", "dr3", "dr6", "dr7"]


def poked(context: bytes, *changes: tuple[int, str, int]) -> bytes:
    raw = bytearray(context)
    for offset, form, value in changes:
        struct.pack_into(f"<{form}", raw, offset, value)
    return bytes(raw)


ORDER = ["rax", "rbx", "rcx", "rdx", "rbp", "rsi", "rdi", "rsp", *GENERAL_8_TO_15, "rip", "rflags", *CONTROL, *DEBUG]
ATTRIBUTES = [f"{name}_ar" for name in ("cs", "ds", "es", "fs", "gs", "ss", "tr", "ldtr")]
BASES = [f"{name}_base" for name in ("cs", "ds", "es", "fs", "gs", "ss", "tr", "ldtr", "idtr", "gdtr")]
CPU = {
    **{name: (512 + 8 * n, "Q") for n, name in enumerate(ORDER)},
    **{name: (808 + 8 * n, "Q") for n, name in enumerate(BASES)},
    **{name: (888 + 4 * n, "I") for n, name in enumerate(ATTRIBUTES)},
    "cs": (736, "I"),
    "shadow_gs": (944, "Q"),
    "efer": (992, "Q"),
    "event": (1016, "I"),
    "error_code": (1020, "I"),
}


def entry(code: int, instance: int, body: bytes) -> bytes:
    return struct.pack("<HHI", code, instance, len(body)) + body


def cpu(instance: int = 0, length: int = 1032, **values: int) -> bytes:
    raw = poked(bytes(1032), *((*CPU[name], value) for name, value in values.items()))
    return entry(2, instance, raw[:length])


def guest(*entries: bytes) -> Stream:
    return hvm().body("HVM_CONTEXT", b"".join(entries) + entry(0, 0, b""))


LONG = {"cr0": 0x80000001, "efer": 0x500}
