"""Images in each wrapper and legacy images, with a value of its own in each field of their headers and records."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from samples.build import (
    CONFIG,
    LIBXL_OPTIONAL,
    LIBXL_TYPES,
    PAGE,
    SEXP,
    XML,
    XTAB,
    LibxlStream,
    Rec,
    emu,
    hvm,
    hvm_context,
    libvirt,
    libxl,
    xenopsd,
    xl,
)
from samples.legacy_build import (
    CONSOLE_PFN,
    CONTEXT,
    END,
    IDENT_PT,
    LAST_CHECKPOINT,
    MONITOR_RING,
    LegacyImage,
    device_model,
    hvm_tail,
    tmem,
    xend,
)
from samples.legacy_build import SEXP as XEND_SEXP

from .areas import bitmap, xsave
from .case import PROJECT, SPECIFICATION, Case
from .fields import Fields, Filler, noise, octets

QEMU = b"QEVM" + struct.pack(">I", 3)


def _case(name: str, about: str, recipe: str, data: bytes, definition: str, decoded: Any, by: str = PROJECT) -> Case:
    case = Case(f"records/{name}", about, [recipe], data)
    case.definition, case.decoded, case.decoded_by = definition, decoded, [by]
    return case


def layer_cases() -> Iterator[Case]:
    """Yield an image of each wrapper in each byte order that it has, and legacy images of both kinds of toolstack."""
    for big in (False, True):
        yield from (_libxl(big), _xl(big), _libvirt(big))
    yield from (_libxl_checkpoint(), _xenopsd(), _qemu())
    for width in (8, 4):
        image, fields = _legacy_hvm(width)
        yield _case(
            f"legacy-hvm-{width * 8}", f"Each chunk of an HVM guest that a {width * 8}-bit toolstack saved.",
            "chunks of each kind, then the tail", image.to_bytes(), "legacy_save_image", {"image": fields},
        )  # fmt: skip
        image, fields = _legacy_pv(width)
        yield _case(
            f"legacy-pv-{width * 8}", f"The head and the tail of a PV guest that a {width * 8}-bit toolstack saved.",
            "extended info, P2M, a batch, and a tail with noise in each part", image.to_bytes(), "legacy_save_image",
            {"image": fields},
        )  # fmt: skip
    yield from _in_legacy_wrappers(image, fields)


def _libxl(big: bool) -> Case:
    order = ">" if big else "<"
    header = struct.pack(order + "II", 2, 7)
    named = {"header": {"emulator_code": 2, "index": 7}}
    pairs = b"physmap/1/name\0vga.vram\0physmap/1/size\0800000\0"
    state = QEMU + noise("QEMU", 20)
    bodies: list[tuple[int, bytes, Fields]] = [
        (LIBXL_TYPES["LIBXC_CONTEXT"], b"", {}),
        (LIBXL_TYPES["EMULATOR_XENSTORE_DATA"], header + pairs, {
            **named, "data": octets(pairs),
            "pairs": [
                {"key": "physmap/1/name", "value": "vga.vram"}, {"key": "physmap/1/size", "value": "800000"}
            ],
        }),
        (LIBXL_TYPES["EMULATOR_CONTEXT"], header + state, {
            **named, "emulator_ctx": octets(state),
            "qemu_state": {"magic": octets(b"QEVM"), "version": 3, "sections": octets(state[8:])},
        }),
        (LIBXL_TYPES["CHECKPOINT_STATE"], struct.pack(order + "II", 3, 0), {"control_code": 3, "padding": 0}),
        (LIBXL_OPTIONAL, b"unknown", {"data": octets(b"unknown")}),
        (LIBXL_TYPES["END"], b"", {}),
    ]  # fmt: skip
    inner = hvm(3, big)
    records = [Rec(kind, data) for kind, data, _ in bodies]
    stream = LibxlStream(inner.to_bytes(), big, first=records[:1], last=records[1:])
    listed: list[Fields] = [
        {
            "header": {"type_code": kind, "len_body": len(data)},
            "body": fields,
            "padding": octets(bytes(-len(data) % 8)),
        }
        for kind, data, fields in bodies
    ]
    listed[0]["libxc_stream"] = {
        "image_header": {"version": 3, "options": int(big)},
        "image": {"records": [{"header": {"type_code": rec.type}} for rec in inner.records]},
    }
    return _case(
        f"libxl{'-big-endian' if big else ''}",
        f"Each libxl record with a value in each field{', in a big-endian stream' if big else ''}.",
        "libxl(hvm()), then records of each type", stream.to_bytes(), "libxl_migration_stream",
        {
            "header": {"ident": octets(b"LibxlFmt"), "version": 2, "options": int(big)},
            "body": {"records": listed},
        },
        SPECIFICATION,
    )  # fmt: skip


def _libxl_checkpoint() -> Case:
    again = [hvm().get(kind) for kind in ("X86_TSC_INFO", "END")]
    more = b"".join(rec.to_bytes("<") for rec in again)
    stream = libxl(hvm().drop("END").add("CHECKPOINT"))
    stream.continued = [([Rec(LIBXL_TYPES["CHECKPOINT_END"])], more)]
    listed = [{"header": {"type_code": rec.type, "len_body": len(rec.body)}} for rec in again]
    return _case(
        "libxl-CHECKPOINT_END", "The records of a second checkpoint.",
        "libxl(hvm() with CHECKPOINT in place of END), CHECKPOINT_END, X86_TSC_INFO, END", stream.to_bytes(),
        "libxl_migration_stream",
        {"body": {"records": [{}, {"header": {"type_code": 4}, "continued_libxc_stream": {"records": listed}}, {}]}},
        SPECIFICATION,
    )  # fmt: skip


def _xl(big: bool) -> Case:
    order = ">" if big else "<"
    data = xl(libxl(hvm(3, big)), CONFIG, optional=0x80000001, order=order)
    return _case(
        f"xl{'-big-endian' if big else ''}", "xl's file, with an optional flag.",
        "xl(libxl(hvm()), optional=0x80000001)", data, "xl_save_file",
        {
            "identification": {
                "magic": octets(b"Xen saved domain, xl format\n \0 \r"), "byteorder_code": [0x01020304, 0x04030201][big]
            },
            "body": {
                "header": {
                    "mandatory_flags": 3, "optional_flags": 0x80000001, "len_optional_data": len(CONFIG) + 4
                },
                "optional_data": {"len_config": len(CONFIG), "config": octets(CONFIG)},
                "libxl_stream": {"header": {"version": 2}},
            },
        },
    )  # fmt: skip


def _libvirt(big: bool) -> Case:
    unused = tuple(range(0x01020304, 0x01020304 + 10))
    data = libvirt(libxl(hvm(3, big)), unused=unused, order=">" if big else "<")
    return _case(
        f"libvirt{'-big-endian' if big else ''}", "libvirt's file, with numbers in its unused fields.",
        "libvirt(hvm(), unused=...)", data, "libvirt_save_file",
        {
            "identification": {
                "magic": octets(b"libvirt-xml\n \0 \r"), "raw_version": 0x02000000 if big else 2, "version": 2
            },
            "body": {
                "header": {"len_xml": len(XML), "unused": list(unused)},
                "xml": {"document": octets(XML[:-1])},
                "libxl_stream": {"header": {"version": 2}},
            },
        },
    )  # fmt: skip


def _xenopsd() -> Case:
    more = [emu(kind, noise(kind, 20)) for kind in ("Qemu_xen", "Varstored", "Swtpm0", "Swtpm")]
    odd = emu(0x1234, b"unknown")
    image = xenopsd(hvm(), *more, odd)
    bodies = {record.type: {"data": octets(record.body)} for record in [*more, odd]}
    bodies[image.records[0].type] = {"sexp": octets(SEXP)}
    listed: list[Fields] = [
        {"header": {"type_code": record.type, "len_stated": len(record.body)}, "body": bodies.get(record.type, {})}
        for record in image.records
    ]
    listed[1]["libxc_stream"] = {"image_header": {"version": 3}}
    return _case(
        "xenopsd", "Each record of xenopsd.", "xenopsd(hvm(), a record of each type)", image.to_bytes(),
        "xenopsd_suspend_image", {"identification": {"signature": octets(image.signature)}, "records": listed},
    )  # fmt: skip


def _qemu() -> Case:
    section = struct.pack(">BIB5sII", 4, 0x01020304, 5, b"timer", 7, 2) + noise("timer", 24)
    return _case(
        "qemu", "The state of QEMU, up to its first section.", "QEVM, version 3, the section of one device",
        QEMU + section, "qemu_device_state",
        {
            "magic": octets(b"QEVM"), "version": 3, "sections": octets(section),
            "first_section": {
                "type_code": 4, "section_id": 0x01020304, "len_name": 5, "name": "timer", "instance_id": 7,
                "version_id": 2,
            },
        },
    )  # fmt: skip


def _ulong(width: int, value: int) -> Fields:
    return {"wide" if width == 8 else "narrow": value, "value": value}


def _halves(width: int, value: int) -> Fields:
    return {"low": value & 0xFFFFFFFF} | ({"high": value >> 32} if width == 8 else {})


def _header(width: int, is_pv: bool, size: int) -> Fields:
    return {"p2m_size": _ulong(width, size), "toolstack_width": width, "guest_type": 1 if is_pv else 2}


def _pages(width: int, *entries: tuple[int, int]) -> Fields:
    return {
        "marker": len(entries),
        "pfns": [{"entry": _halves(width, kind << 28 | pfn), "pfn": pfn, "type_code": kind} for kind, pfn in entries],
    }


def _legacy_hvm(width: int) -> tuple[LegacyImage, Fields]:
    """Every chunk of an HVM guest, and transcendent memory; pages that are compressed are in the second checkpoint."""
    image = LegacyImage(width, p2m_size=0x100000)
    chunks: list[Fields] = []

    def add(header: Fields, **more: Any) -> None:
        chunks.append({"header": {"marker": image.chunks[-1].marker, **header}, **more})

    image.batch([(0, 0x123), (XTAB, 0x456789)])
    add(_pages(width, (0, 0x123), (XTAB, 0x456789)), body={"pages": [octets(bytes([0x23]) * PAGE)]})
    image.tsc(1, 2**53 + 1, 2600001, 7)
    add({}, body={"mode_code": 1, "nsec": 2**53 + 1, "khz": 2600001, "incarnation": 7})
    image.vcpus(0, 65)
    add({"max_vcpu_id": 65}, body={"vcpu_map": octets((1 | 1 << 65).to_bytes(16, "little"))})
    for number, marker in enumerate((IDENT_PT, CONSOLE_PFN, MONITOR_RING), 1):
        image.param(marker, 2**63 + number, number)
        add({}, body={"padding": number, "value": 2**63 + number})
    physmap = (0x123456789AB, 0xF0000000, 0x800000, b"vga.vram")
    image.physmap(physmap)
    add({"len_toolstack": len(image.chunks[-1].data) - 4}, body={
        "version": 1, "num_physmaps": 1,
        "physmaps": [{
            "phys_offset": physmap[0], "start_addr": physmap[1], "len_range": physmap[2], "len_name": 9,
            "name": {"text": "vga.vram", "text_octets": octets(b"vga.vram")},
            **({"padding": octets(b"\xa5\0\0\0")} if width == 8 else {}),
        }],
    })  # fmt: skip
    for chunk, fields in zip(tmem(), _tmem(), strict=True):
        image.chunks.append(chunk)
        add({}, tmem=fields)
    data = noise("compressed", 100)
    image.compressed(data)
    add({"len_compressed": _ulong(width, len(data))}, body={"data": octets(data)})
    for marker in (LAST_CHECKPOINT, END):
        image.add(marker)
        add({})
    context, state = hvm_context(), noise("device model", 30)
    pfns = (0xFEFFD, 2**53, 2**64 - 1)
    image.tail = hvm_tail(device_model(state), context, pfns)
    tail = {
        "magic_pfns": dict(zip(("ioreq_pfn", "bufioreq_pfn", "store_pfn"), pfns, strict=True)),
        "hvm_context": {
            "len_context": len(context),
            "context": {"entries": [{"header": {"typecode": 1, "len_body": 24}}, {"header": {"typecode": 0}}]},
        },
        "device_model": {
            "signature": {"signature": "DeviceModelRecord0002"}, "length": {"len_state": len(state)},
            "state": octets(state),
        },
    }  # fmt: skip
    return image, {
        "header": _header(width, False, 0x100000), "checkpoints": [{"chunks": chunks, "hvm_tail": tail}]
    }  # fmt: skip


def _tmem() -> tuple[Fields, Fields]:
    """The fields of the builder's two chunks of transcendent memory."""
    ones, oid = 2**32 - 1, [1, 0, 2, 0, 3, 0]
    pool = {
        "pool_id": 3, "flags": 1, "num_pages": 2, "uuid": octets(bytes(range(16))),
        "pages": [{"oid": oid, "index": 4, "contents": octets(b"\x09" * PAGE)}, {"oid": [ones] * 6}],
    }  # fmt: skip
    head = {
        "version": 1, "max_pools": 16, "separator1": ones, "flags": 0, "weight": 5, "cap": 6, "separator2": ones,
        "pools": [pool, {"pool_id": ones}],
    }  # fmt: skip
    return head, {"invalidated": [{"pool_id": 3, "oid": oid, "index": 4}, {"pool_id": ones}]}


def _legacy_pv(width: int) -> tuple[LegacyImage, Fields]:
    """A guest as wide as its toolstack, with noise in all that is saved of its one vCPU."""
    image = LegacyImage(width, True, 1024, width)
    vcpu = Filler("xen_x86_vcpu")
    kind = f"vcpu_guest_context_x86_{width * 8}"
    info, context = (vcpu.fill(kind, label, CONTEXT[width]) for label in ("legacy info", "legacy context"))
    extended = vcpu.fill("ext_vcpucontext", "legacy extended", 128)
    area, area_fields = xsave("legacy", {})
    area = struct.pack("<QQ", 3, 7) + area
    image.blocks = [(b"vcpu", info[0]), (b"extv", b""), (b"xcnt", struct.pack("<I", 16 + len(area)))]
    contents = [{"vcpu_guest_context": info[1]}, {}, {"len_xsave": 16 + len(area)}]
    blocks = [
        {"header": {"type_code": int.from_bytes(sign, "big"), "len_data": len(data)}, "content": content}
        for (sign, data), content in zip(image.blocks, contents, strict=True)
    ]
    image.p2m_frames = [0x1234 + number for number in range(1024 * width // PAGE)]
    image.batch([(0, 0x123)]).vcpus(0).add(LAST_CHECKPOINT).add(END)
    unmapped = (0x2345, 0x3456)
    shared, info_fields = vcpu.fill(f"shared_info_x86_{width * 8}", "legacy shared info", PAGE)
    image.tail = (
        struct.pack("<I", len(unmapped)) + image.ulongs(*unmapped) + context[0] + extended[0]
        + struct.pack("<QQ", 7, len(area)) + area + shared
    )  # fmt: skip
    state = {
        "context": {"vcpu_guest_context": context[1]}, "extended": extended[1],
        "xsave": {
            "xfeature_mask": 7, "len_area": len(area), "state": octets(area),
            "area": {"xcr0": bitmap(3), "xcr0_accum": bitmap(7), "save_area": area_fields},
        },
    }  # fmt: skip
    tail = {
        "unmapped": {
            "num_pfns": len(unmapped), "list": {"pfns": [_ulong(width, pfn) for pfn in unmapped]}
        },
        "vcpus": [{"vcpu": state}],
        "shared_info": {f"shared_info_x86_{width * 8}": info_fields},
    }  # fmt: skip
    marker = (1 << width * 8) - 1
    len_blocks = sum(8 + len(data) for _, data in image.blocks)
    chunks = [
        {"header": _pages(width, (0, 0x123))}, {"header": {"marker": -2, "max_vcpu_id": 0}},
        {"header": {"marker": LAST_CHECKPOINT}}, {"header": {"marker": END}},
    ]  # fmt: skip
    return image, {
        "header": _header(width, True, 1024),
        "extended_info": {
            "head": {"marker": _halves(width, marker), "len_blocks": len_blocks}, "blocks": {"blocks": blocks}
        },
        "p2m_frames": {"pfns": [_ulong(width, pfn) for pfn in image.p2m_frames]},
        "checkpoints": [{"chunks": chunks, "pv_tail": tail}],
    }  # fmt: skip


def _in_legacy_wrappers(image: LegacyImage, fields: Fields) -> Iterator[Case]:
    """A legacy image as each toolstack wrapped it."""
    data, start = image.to_bytes(), {"image": {"header": fields["header"]}}
    yield _case(
        "xend", "xend's file.", "xend(a legacy image)", xend(image), "xend_save_file",
        {
            "identification": {"signature": octets(b"LinuxGuestRecord")},
            "header": {"len_config": len(XEND_SEXP)}, "config": {"sexp": octets(XEND_SEXP)}, "legacy_image": start,
        },
    )  # fmt: skip
    yield _case(
        "xl-legacy", "xl's file around a legacy image.", "xl(a legacy image, mandatory=1)", xl(data, CONFIG, 1),
        "xl_save_file", {"body": {"header": {"mandatory_flags": 1}, "legacy_image": start}},
    )  # fmt: skip
    yield _case(
        "libvirt-legacy", "libvirt's file around a legacy image.", "libvirt(a legacy image, version=1)",
        libvirt(data, version=1), "libvirt_save_file",
        {"identification": {"raw_version": 1, "version": 1}, "body": {"legacy_image": start}},
    )  # fmt: skip
    unbounded = [xenopsd(b"").records[0], emu("Libxc_legacy", stream=data)]
    yield _case(
        "xenopsd-Libxc_legacy", "xenopsd's image around a legacy one.", "a record Libxc_legacy, and a legacy image",
        replace(xenopsd(b""), records=unbounded).to_bytes(), "xenopsd_suspend_image",
        {"records": [{}, {"header": {"type_code": 0xF2}, "unbounded": {"data": octets(data)}, "legacy_image": start}]},
    )  # fmt: skip
    signature, state = b"XenSavedDomain\n", noise("device model", 30)
    image, fields = _legacy_hvm(8)
    image.tail = hvm_tail(b"QemuDeviceModelRecord\n" + struct.pack(">I", len(state)) + state)
    fields["checkpoints"][0]["hvm_tail"] = {
        "device_model": {
            "signature": {"signature": "QemuDeviceModelRecord"},
            "xenopsd_length": {"newline": 10, "len_state": len(state)},
            "state": octets(state),
        }
    }  # fmt: skip
    yield _case(
        "xenopsd-legacy", "xenopsd's image from before it had records.", "b'XenSavedDomain\\n' + a legacy image",
        signature + image.to_bytes(), "xenopsd_legacy_image",
        {"identification": {"signature": octets(signature)}, "legacy_image": {"image": fields}},
    )  # fmt: skip
