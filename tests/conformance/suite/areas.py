"""Bodies whose layout depends on what is in them: XSAVE areas and CPU policies, with noise in each part."""

from __future__ import annotations

import struct

from .fields import Fields, Filler, noise, octets

LEN_LEGACY, LEN_MIN = 512, 576
INTEL = {
    "avx": (2, 576), "bndregs": (3, 960), "bndcsr": (4, 1024), "opmask": (5, 1088), "zmm_hi256": (6, 1152),
    "hi16_zmm": (7, 1664), "pkru": (9, 2688), "tilecfg": (17, 2752), "tiledata": (18, 2816),
}  # fmt: skip
"""Number and offset of each component in the standard form, on Intel's processors."""
AMD = {"avx": (2, 576), "opmask": (5, 832), "zmm_hi256": (6, 896), "hi16_zmm": (7, 1408), "pkru": (9, 2432)}

LEAVES = {
    "leaf_vendor": (0, 0xFFFFFFFF), "leaf_version": (1, 0xFFFFFFFF), "leaf_features_0": (7, 0),
    "leaf_features_1": (7, 1), "leaf_features_2": (7, 2), "leaf_xstate_0": (0xD, 0), "leaf_xstate_1": (0xD, 1),
    "leaf_xstate_component": (0xD, 2), "leaf_hypervisor": (0x40000000, 0xFFFFFFFF),
    "leaf_extended_features": (0x80000001, 0xFFFFFFFF), "leaf_brand": (0x80000002, 0xFFFFFFFF),
    "leaf_power": (0x80000007, 0xFFFFFFFF), "leaf_address_sizes": (0x80000008, 0xFFFFFFFF),
    "leaf_extended_features_2": (0x80000021, 0xFFFFFFFF),
}  # fmt: skip
"""A leaf and subleaf of each layout that the definition has."""


def bitmap(value: int) -> Fields:
    """The fields of a set of components, from its 64 bits."""
    return {"low": value & 0xFFFFFFFF, "high": value >> 32, "raw": value}


def xsave(label: str, layout: dict[str, tuple[int, int]]) -> tuple[bytes, Fields]:
    """An area in the standard form that has all components of a layout: its bytes, and their values."""
    filler = Filler("x86_xsave_area")
    legacy, legacy_fields = filler.fill("fxsave_region", label, LEN_LEGACY)
    present = 3 | sum(1 << number for number, _ in layout.values())
    reserved = noise(f"{label} reserved", LEN_MIN - LEN_LEGACY - 16)
    area = bytearray(legacy + struct.pack("<QQ", present, 0) + reserved)
    header = {"xstate_bv": bitmap(present), "xcomp_bv": bitmap(0), "reserved": octets(reserved)}
    fields: Fields = {"legacy": legacy_fields, "header": header}
    for name, (_, offset) in layout.items():
        data, fields[name] = filler.fill(f"{name}_state", f"{label} {name}")
        area[len(area) :] = bytes(offset - len(area)) + data
    return bytes(area), fields


def cpuid_policy() -> tuple[bytes, Fields]:
    """A leaf of each layout, and a few bytes too many."""
    filler, data, leaves = Filler("xen_x86_cpu_policy"), b"", []
    for name, (leaf, subleaf) in LEAVES.items():
        registers, fields = filler.fill(name, "policy", 16)
        data += struct.pack("<II", leaf, subleaf) + registers
        values = dict(zip(("eax", "ebx", "ecx", "edx"), struct.unpack("<4I", registers), strict=True))
        leaves.append({"leaf": leaf, "subleaf": subleaf, **values, "features": fields})
    return data + b"left over", {"leaves": leaves, "excess": octets(b"left over")}


def msr_policy() -> tuple[bytes, Fields]:
    """The MSRs whose bits the definition has, and a few bytes too many."""
    filler, data, msrs = Filler("xen_x86_cpu_policy"), b"", []
    for name, index in (("platform_info", 0xCE), ("arch_capabilities", 0x10A)):
        bits, fields = filler.fill(name, "policy", 8)
        data += struct.pack("<II", index, 0) + bits
        value = int.from_bytes(bits, "little")
        msrs.append({"index": index, "flags": 0, "value": value, "features": fields})
    return data + b"left over", {"msrs": msrs, "excess": octets(b"left over")}
