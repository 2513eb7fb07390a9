"""Records of each type with a value in each field, in both byte orders, and numbers that a double cannot hold."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any

from samples.build import NOTAB, OPTIONAL, PAGE, XALLOC, XTAB, Emu, Stream, emu, hvm, page, pv, xenopsd

from . import areas
from .case import SPECIFICATION, Case
from .fields import Fields, Filler, body, definition_of, noise, octets
from .layers import layer_cases
from .recipes import decoded

HEADERS = "xen-headers"
"""Confirmed by Xen's public headers: `make check` compares the layout with them."""

ALL_ONES = 2**64 - 1
WIDE = (2**53 - 1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**63 + 1, ALL_ONES)
"""Numbers around those at which a double, or a signed number, stops being right."""
LENGTHS = {"lapic_regs": 1024, "ext_vcpucontext": 64}
"""Lengths of types whose sequence does not give them."""


def with_fields(stream: Stream, index: int, fields: Any) -> dict[str, Any]:
    """Return what a stream states, with the fields of the body of one record."""
    made = decoded(stream)
    length = len(stream.records[index].body)
    made["image"]["records"][index] |= {"body": fields, "padding": octets(bytes(-length % 8))}
    return made


def record_cases() -> Iterator[Case]:
    """Yield a stream for each type of record, in which each field has a value of its own."""
    for big in (False, True):
        order = ">" if big else "<"
        yield from (
            _with_body(name, kind, big, data, fields)
            for name, kind, data, fields in (*_common(order), *_pv_only(order), *_hvm_only(order))
        )
    yield from _contexts()
    yield from _shared_info()
    yield from _hvm_entries()
    yield from _policies()
    yield _all_page_types()
    yield from layer_cases()


Body = tuple[str, str | int, bytes, Fields]


def _common(order: str) -> Iterator[Body]:
    data, fields = body(
        order, mode_code=("I", 2), khz=("I", 2600001), nsec=("Q", 0x0102030405060708), incarnation=("I", 7),
        reserved=("I", 0),
    )  # fmt: skip
    yield "X86_TSC_INFO", "X86_TSC_INFO", data, fields
    pfns = [0x1000, 0x123456789, 2**52 - 1]
    yield (
        "CHECKPOINT_DIRTY_PFN_LIST", "CHECKPOINT_DIRTY_PFN_LIST", struct.pack(f"{order}3Q", *pfns), {"pfns": pfns}
    )  # fmt: skip
    yield "TOOLSTACK", "TOOLSTACK", b"toolstack", {"data": octets(b"toolstack")}
    data, fields = body(order, removed=("I", 0x80000105), reserved=("I", 0x01020304))
    flags = ("pages_dropped", "pages_zeroed", "settings", "vector_registers", "device_data", "unknown", "config")
    fields |= {name: bool(0x105 >> bit & 1) for bit, name in enumerate(flags)}
    yield "STRIPPED", "STRIPPED", data, fields
    for kind in ("VERIFY", "CHECKPOINT", "STATIC_DATA_END"):
        yield kind, kind, b"", {}
    yield "unknown", OPTIONAL, b"unknown", {"data": octets(b"unknown")}
    pages = [noise("page 1", PAGE), noise("page 2", PAGE)]
    entries = [(0xABCDEF01234, NOTAB), (0xFFFFF, XTAB), (0x22, NOTAB), (0x23, XALLOC)]
    head, fields = body(order, num_pfns=("I", len(entries)), reserved=("I", 0))
    numbers = [kind << 60 | pfn for pfn, kind in entries]
    halves = [divmod(number, 2**32)[:: 1 if order == ">" else -1] for number in numbers]
    fields["pfns"] = [
        {"half0": half[0], "half1": half[1], "pfn": pfn, "type_code": kind, "reserved": 0}
        for (pfn, kind), half in zip(entries, halves, strict=True)
    ]
    fields["pages"] = [octets(contents) for contents in pages]
    yield "PAGE_DATA", "PAGE_DATA", head + struct.pack(f"{order}4Q", *numbers) + b"".join(pages), fields


def _pv_only(order: str) -> Iterator[Body]:
    for width, levels in ((8, 4), (4, 3)):
        data, fields = body(
            order, guest_width=("B", width), pt_levels=("B", levels), reserved1=("H", 0), reserved2=("I", 0)
        )
        yield f"X86_PV_INFO-{width * 8}", "X86_PV_INFO", data, fields
    data, fields = body(order, p2m_start_pfn=("I", 0), p2m_end_pfn=("I", 1600))
    fields["p2m_pfns"] = [0x11, 0x22, 2**52 - 1, 0x44]
    data += struct.pack(f"{order}4Q", *fields["p2m_pfns"])
    yield "X86_PV_P2M_FRAMES", "X86_PV_P2M_FRAMES", data, fields
    for kind in ("BASIC", "EXTENDED", "XSAVE", "MSRS"):
        data, fields = body(order, vcpu_id=("I", 3), reserved=("I", 0))
        yield f"X86_PV_VCPU_{kind}-empty", f"X86_PV_VCPU_{kind}", data, fields


def _hvm_only(order: str) -> Iterator[Body]:
    params = [(1, 0xFEFFC), (17, 0xFEFFF), (9, 0x27), (12, 0x0102030405060708)]
    data, fields = body(order, num_params=("I", len(params)), reserved=("I", 0))
    fields["params"] = [{"index": index, "value": value} for index, value in params]
    data += b"".join(struct.pack(f"{order}QQ", *param) for param in params)
    yield "HVM_PARAMS", "HVM_PARAMS", data, fields


PV_KINDS = ("X86_PV_", "SHARED_INFO")


def _with_body(name: str, kind: str | int, big: bool, data: bytes, fields: Fields) -> Case:
    """A stream of the kind of guest that has such a record; one more of it at its end if it has none."""
    is_pv = name.startswith(PV_KINDS)
    stream = pv(8, 3, big) if is_pv else hvm(3, big)
    kinds = [rec.type for rec in stream.records]
    if isinstance(kind, str) and stream.rec(kind).type in kinds:
        stream.body(kind, data)
    else:
        stream.before("END", kind, data)
    case = Case(
        f"records/{name}{'-big-endian' if big else ''}",
        f"{name.partition('-')[0]} with a value in each field{', in a big-endian stream' if big else ''}.",
        [f"s = {'pv' if is_pv else 'hvm'}({'big=True' if big else ''})", f"{kind}: {fields}"],
        stream.to_bytes(),
    )
    case.definition, case.decoded_by = "libxc_migration_stream", [SPECIFICATION]
    case.decoded = with_fields(stream, stream.index(kind), fields)
    return case


def _context_case(name: str, stream: Stream, kind: str, fields: Any, recipe: str) -> Case:
    case = Case(f"records/{name}", f"{kind}, each field with a value of its own.", [recipe], stream.to_bytes())
    case.definition, case.decoded_by = "libxc_migration_stream", [HEADERS]
    case.decoded = with_fields(stream, stream.index(kind), fields)
    return case


def _contexts() -> Iterator[Case]:
    """Contexts of PV vCPUs, which are Xen's own structures."""
    filler = Filler("xen_x86_vcpu")
    for name, kind, type_name, width in (
        ("X86_PV_VCPU_BASIC-64", "X86_PV_VCPU_BASIC", "vcpu_guest_context_x86_64", 8),
        ("X86_PV_VCPU_BASIC-32", "X86_PV_VCPU_BASIC", "vcpu_guest_context_x86_32", 4),
        ("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_EXTENDED", "ext_vcpucontext", 8),
    ):
        data, fields = filler.fill(type_name, name, LENGTHS.get(type_name))
        stream = pv(width)
        stream.body(kind, struct.pack("<II", 0, 0) + data)
        yield _context_case(
            name, stream, kind, {"vcpu_id": 0, "reserved": 0, "context": fields}, f"pv({width}) with noise in {kind}"
        )
    for name, layout in (("Intel", areas.INTEL), ("AMD", areas.AMD)):
        area, fields = areas.xsave(f"PV {name}", layout)
        kind, accumulated = "X86_PV_VCPU_XSAVE", 2**63 + 7
        data = struct.pack("<QQ", 7, accumulated) + area
        context = {"xcr0": areas.bitmap(7), "xcr0_accum": areas.bitmap(accumulated), "save_area": fields}
        stream = pv().body(kind, struct.pack("<II", 0, 0) + data)
        yield _context_case(
            f"{kind}-{name}", stream, kind,
            {"vcpu_id": 0, "reserved": 0, "context_octets": octets(data), "context": context},
            f"pv() with an XSAVE area that has each component, at the offsets of {name}'s processors",
        )  # fmt: skip
    stream = pv()
    msrs = [(0xC0000103, 0, value) for value in WIDE]
    data = b"".join(struct.pack("<IIQ", *msr) for msr in msrs) + b"left over"
    stream.body("X86_PV_VCPU_MSRS", struct.pack("<II", 0, 0) + data)
    listed = [{"msr": index, "index": index, "reserved": reserved, "value": value} for index, reserved, value in msrs]
    fields = {"context": {"msrs": listed, "excess": octets(b"left over")}}
    yield _context_case("X86_PV_VCPU_MSRS", stream, "X86_PV_VCPU_MSRS", fields, f"pv() with the MSRs {msrs}")


def _shared_info() -> Iterator[Case]:
    for width in (8, 4):
        name = f"shared_info_x86_{width * 8}"
        data, fields = Filler("xen_x86_vcpu").fill(name, "SHARED_INFO", PAGE)
        stream = pv(width).body("SHARED_INFO", data)
        yield _context_case(
            f"SHARED_INFO-{width * 8}", stream, "SHARED_INFO", {name: fields}, f"pv({width}) with noise in SHARED_INFO"
        )


def hvm_entries() -> dict[int, str]:
    """Return the types of the bodies of entries of an HVM context, by type code, as the definition has them."""
    definition = definition_of("xen_hvm_context")
    cases = definition["types"]["entry"]["instances"]["body"]["type"]["cases"]
    numbers = {
        f"{name}::{value['id'] if isinstance(value, dict) else value}": number
        for name, values in definition["enums"].items()
        for number, value in values.items()
    }
    return {numbers[case]: kind for case, kind in cases.items() if case in numbers}


def _hvm_entries() -> Iterator[Case]:
    filler = Filler("xen_hvm_context")
    for code, kind in sorted(hvm_entries().items()):
        data, fields = OWN[kind]() if kind in OWN else filler.fill(kind, kind, LENGTHS.get(kind))
        if not data:
            continue
        stream = hvm()
        context, listed = _hvm_context(code, data, fields)
        stream.body("HVM_CONTEXT", context)
        yield _context_case(
            f"HVM_CONTEXT-{kind}", stream, "HVM_CONTEXT", {"entries": listed}, f"hvm() with an entry {kind} of noise"
        )
    data = noise("unknown entry", 21)
    context, listed = _hvm_context(0x7FFF, data, {"data": octets(data)})
    stream = hvm().body("HVM_CONTEXT", context + b"rest")
    fields = {"entries": listed, "rest": octets(b"rest")}
    recipe = "hvm() with an entry of an unknown type, and 4 bytes after its END entry"
    yield _context_case("HVM_CONTEXT-unknown", stream, "HVM_CONTEXT", fields, recipe)


def _hvm_context(code: int, data: bytes, fields: Fields) -> tuple[bytes, list[Fields]]:
    """A HEADER entry, an entry of a type, and END."""
    entries = [(1, 0, noise("HEADER", 24)), (code, 2, data), (0, 0, b"")]
    context = b"".join(struct.pack("<HHI", code, n, len(entry)) + entry for code, n, entry in entries)
    listed: list[Fields] = [
        {"header": {"typecode": code, "typecode_number": code, "instance": n, "len_body": len(entry)}}
        for code, n, entry in entries
    ]
    listed[1]["body"] = fields
    return context, listed


def _cpu_msr() -> tuple[bytes, Fields]:
    """The one entry whose length depends on a count in it."""
    msrs = [(0xC0011027 + number, value) for number, value in enumerate(WIDE)]
    msrs += [(0x48, 2**33 + 5), (0xD90, 2**33 + 3)]
    data = struct.pack("<II", len(msrs), 0) + b"".join(struct.pack("<IIQ", index, 0, value) for index, value in msrs)
    listed: list[Fields] = [{"index": index, "reserved": 0, "value": value} for index, value in msrs]
    for entry, name in zip(listed[-2:], ("as_spec_ctrl", "as_bndcfgs"), strict=True):
        entry[name] = areas.bitmap(entry["value"])
    return data, {"num_msrs": len(msrs), "reserved": 0, "msrs": listed}


def _ioapic() -> tuple[bytes, Fields]:
    """Its registers, and the table of 48 entries after them."""
    data, fields = Filler("xen_hvm_context").fill("ioapic", "ioapic")
    table = [int.from_bytes(noise(f"redirection {number}", 8), "little") for number in range(48)]
    fields["redirtbl"] = [areas.bitmap(entry) for entry in table]
    return data + struct.pack("<48Q", *table), fields


def _cpu_xsave() -> tuple[bytes, Fields]:
    area, fields = areas.xsave("HVM", areas.AMD)
    masks = {"xfeature_mask": 2**62 + 7, "xcr0": 7, "xcr0_accum": 2**63 + 7}
    listed = {name: areas.bitmap(mask) for name, mask in masks.items()}
    return struct.pack("<3Q", *masks.values()) + area, {**listed, "save_area": fields}


def _lapic_regs() -> tuple[bytes, Fields]:
    """Registers of a local APIC, each in the first 4 bytes of a slot of 16."""
    data = noise("lapic_regs", LENGTHS["lapic_regs"])
    slots = [data[at : at + 16] for at in range(0, len(data), 16)]
    numbers = [int.from_bytes(slot[:4], "little") for slot in slots]
    fields: Fields = {
        "slots": [
            {"reg": number, "reserved": octets(slot[4:])} for number, slot in zip(numbers, slots, strict=True)
        ]
    }  # fmt: skip
    fields.update((name, {"raw": numbers[at // 16]}) for name, at in LAPIC.items())
    fields.update((name, numbers[at // 16]) for name, at in LAPIC_NUMBERS.items())
    for name, at in LAPIC_BITMAPS.items():
        fields[name] = {f"vectors_{32 * n}_{32 * n + 31}": numbers[at // 16 + n] for n in range(8)}
    return data, fields


LAPIC = {
    "apic_id": 0x20, "apic_version": 0x30, "tpr": 0x80, "apr": 0x90, "ppr": 0xA0, "ldr": 0xD0, "dfr": 0xE0,
    "svr": 0xF0, "esr": 0x280, "lvt_cmci": 0x2F0, "icr_low": 0x300, "lvt_timer": 0x320,
    "lvt_thermal": 0x330, "lvt_perf": 0x340, "lvt_lint0": 0x350, "lvt_lint1": 0x360, "lvt_error": 0x370,
    "timer_divide": 0x3E0,
}  # fmt: skip
"""Offsets of the registers whose bits have names."""
LAPIC_NUMBERS = {"icr_high": 0x310, "timer_initial_count": 0x380, "timer_current_count": 0x390, "self_ipi": 0x3F0}
LAPIC_BITMAPS = {"isr": 0x100, "tmr": 0x180, "irr": 0x200}
"""A bit for each vector, in 8 slots."""

OWN: dict[str, Callable[[], tuple[bytes, Fields]]] = {
    "cpu_msr": _cpu_msr, "cpu_xsave": _cpu_xsave, "ioapic": _ioapic, "lapic_regs": _lapic_regs,
    "save_end": lambda: (b"", {}),
}  # fmt: skip
"""Entries whose layout their sequence does not give."""


def _policies() -> Iterator[Case]:
    stream = hvm()
    leaves = [(0xD, 2, 1, 2, 3, 4), (0x80000008, 2**32 - 1, 5, 6, 7, 2**32 - 1), (0x12345678, 9, 10, 11, 12, 13)]
    stream.body("X86_CPUID_POLICY", b"".join(struct.pack("<6I", *leaf) for leaf in leaves))
    names = ("leaf", "subleaf", "eax", "ebx", "ecx", "edx")
    fields = {"leaves": [dict(zip(names, leaf, strict=True)) for leaf in leaves]}
    yield _context_case("X86_CPUID_POLICY", stream, "X86_CPUID_POLICY", fields, f"hvm() with the leaves {leaves}")
    stream = hvm()
    msrs = [(0xCE, 0, 2**31), (0x10A, 0, ALL_ONES), (0x12345, 1, 2**53 + 1)]
    stream.body("X86_MSR_POLICY", b"".join(struct.pack("<IIQ", *msr) for msr in msrs))
    fields = {"msrs": [dict(zip(("index", "flags", "value"), msr, strict=True)) for msr in msrs]}
    yield _context_case("X86_MSR_POLICY", stream, "X86_MSR_POLICY", fields, f"hvm() with the MSRs {msrs}")
    for kind, (data, fields) in (
        ("X86_CPUID_POLICY", areas.cpuid_policy()),
        ("X86_MSR_POLICY", areas.msr_policy()),
    ):
        recipe = f"hvm() with noise in each entry of {kind} whose bits have names, and 9 bytes too many"
        yield _context_case(f"{kind}-features", hvm().body(kind, data), kind, fields, recipe)


def _all_page_types() -> Case:
    """All 16 types, 5 to 8 of which are none; 0 to 4 and 9 to 12 have a page."""
    stream = hvm()
    with_page = {*range(5), *range(9, 13)}
    pages = [(0x100 + kind, kind, page(kind) if kind in with_page else None) for kind in range(16)]
    stream.body("PAGE_DATA", stream.page_data(*pages))
    fields = {
        "num_pfns": 16,
        "pfns": [
            {"pfn": 0x100 + kind, "type_code": kind, "is_known_type": kind not in range(5, 9),
             "has_page": kind in with_page, "is_populated": kind in with_page or kind == XALLOC}
            for kind in range(16)
        ],
        "pages": [octets(page(kind)) for kind in sorted(with_page)],
    }  # fmt: skip
    case = _context_case("PAGE_DATA-types", stream, "PAGE_DATA", fields, "hvm() with an entry of each page type")
    case.decoded_by = [SPECIFICATION]
    return case


def number_cases() -> Iterator[Case]:
    """Yield streams with numbers that JSON readers and signed types get wrong."""
    for big in (False, True):
        yield from _numbers(big)
    yield _wide_xenopsd()


def _numbers(big: bool) -> Iterator[Case]:
    order, suffix = (">", "-big-endian") if big else ("<", "")
    head, fields = body(order, num_params=("I", len(WIDE)), reserved=("I", 0))
    fields["params"] = [{"index": value, "value": value} for value in WIDE]
    data = head + b"".join(struct.pack(f"{order}QQ", value, value) for value in WIDE)
    yield _number("HVM_PARAMS" + suffix, hvm(3, big).body("HVM_PARAMS", data), "HVM_PARAMS", fields)
    for value in WIDE:
        data, fields = body(
            order, mode_code=("I", 0), khz=("I", 2**32 - 1), nsec=("Q", value), incarnation=("I", 2**31),
            reserved=("I", 0),
        )  # fmt: skip
        stream = hvm(3, big).body("X86_TSC_INFO", data)
        yield _number(f"X86_TSC_INFO-{value}{suffix}", stream, "X86_TSC_INFO", fields)
    stream = hvm(3, big)
    pfns = [2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**52 - 1]
    stream.body("PAGE_DATA", stream.page_data(*((pfn, XTAB, None) for pfn in pfns)))
    listed = {"pfns": [{"pfn": pfn, "type_code": XTAB, "reserved": 0} for pfn in pfns], "pages": []}
    yield _number("PAGE_DATA" + suffix, stream, "PAGE_DATA", listed)
    stream = pv(8, 3, big)
    data, fields = body(order, p2m_start_pfn=("I", 2**32 - 1), p2m_end_pfn=("I", 2**32 - 1))
    fields["p2m_pfns"] = list(WIDE)
    stream.body("X86_PV_P2M_FRAMES", data + struct.pack(f"{order}{len(WIDE)}Q", *WIDE))
    yield _number("X86_PV_P2M_FRAMES" + suffix, stream, "X86_PV_P2M_FRAMES", fields)
    stream = hvm(3, big)
    stream.before("END", "CHECKPOINT_DIRTY_PFN_LIST", struct.pack(f"{order}{len(WIDE)}Q", *WIDE))
    yield _number("CHECKPOINT_DIRTY_PFN_LIST" + suffix, stream, "CHECKPOINT_DIRTY_PFN_LIST", {"pfns": list(WIDE)})


def _number(name: str, stream: Stream, kind: str, fields: Fields) -> Case:
    case = Case(f"numbers/{name}", f"Wide numbers in {kind}.", [f"{kind}: {fields}"], stream.to_bytes())
    case.definition, case.decoded_by = "libxc_migration_stream", [SPECIFICATION]
    case.decoded = with_fields(stream, stream.index(kind), fields)
    return case


def _wide_xenopsd() -> Case:
    """A type of more than 32 bits, which is another type than that in its lowest ones."""
    number = 0x123456789ABCDEF
    image = xenopsd(hvm(), emu(number, b"?"))
    case = Case(
        "numbers/xenopsd-type",
        "A record of xenopsd with a type that a double cannot hold.",
        [f"xenopsd(hvm(), emu({number:#x}, b'?'))"],
        image.to_bytes(),
    )
    case.definition = "xenopsd_suspend_image"
    case.decoded = {"records": [{"header": _xenopsd_header(record)} for record in image.records]}
    return case


def _xenopsd_header(record: Emu) -> Fields:
    return {"type_code": record.type, "len_stated": len(record.body) if record.length is None else record.length}
