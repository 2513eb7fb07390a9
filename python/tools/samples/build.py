"""Builds a valid stream of each kind in one line; another line breaks it.

    stream = hvm()
    stream.drop("HVM_CONTEXT")
    findings(stream.to_bytes())

Everything is packed with struct and literal numbers, so that it is independent of ksy/. Only UNKNOWN and the like
depend on it: they are types that ksy/ does not define.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from itertools import count

from xenstream.schema.names import LibxlRecordType, RecordType

TYPES = {
    "END": 0x00, "PAGE_DATA": 0x01, "X86_PV_INFO": 0x02, "X86_PV_P2M_FRAMES": 0x03,
    "X86_PV_VCPU_BASIC": 0x04, "X86_PV_VCPU_EXTENDED": 0x05, "X86_PV_VCPU_XSAVE": 0x06,
    "SHARED_INFO": 0x07, "X86_TSC_INFO": 0x08, "HVM_CONTEXT": 0x09, "HVM_PARAMS": 0x0A,
    "TOOLSTACK": 0x0B, "X86_PV_VCPU_MSRS": 0x0C, "VERIFY": 0x0D, "CHECKPOINT": 0x0E,
    "CHECKPOINT_DIRTY_PFN_LIST": 0x0F, "STATIC_DATA_END": 0x10, "X86_CPUID_POLICY": 0x11,
    "X86_MSR_POLICY": 0x12, "STRIPPED": 0xF3747270,
}  # fmt: skip
LIBXL_TYPES = {
    "END": 0, "LIBXC_CONTEXT": 1, "EMULATOR_XENSTORE_DATA": 2, "EMULATOR_CONTEXT": 3,
    "CHECKPOINT_END": 4, "CHECKPOINT_STATE": 5,
}  # fmt: skip
UNKNOWN, LIBXL_UNKNOWN = (
    next(number for number in count() if number not in set(types)) for types in (RecordType, LibxlRecordType)
)
"""The lowest record types that ksy/ does not define."""
OPTIONAL, LIBXL_OPTIONAL = (1 << 31 | number for number in (UNKNOWN, LIBXL_UNKNOWN))
"""The same types with the bit that makes a record optional."""
NOTAB, L1, L2, L3, L4, PIN, BROKEN, XALLOC, XTAB = 0, 1, 2, 3, 4, 8, 0xD, 0xE, 0xF
PAGE = 4096
PV, HVM = 1, 2


def page(fill: int) -> bytes:
    """A page filled with one byte."""
    return bytes([fill]) * PAGE


@dataclass
class Rec:
    """A record. `length` and `padding` follow from the body unless set."""

    type: int
    body: bytes = b""
    length: int | None = None
    padding: bytes | None = None

    def to_bytes(self, order: str) -> bytes:
        length = len(self.body) if self.length is None else self.length
        padding = bytes(-len(self.body) % 8) if self.padding is None else self.padding
        return struct.pack(order + "II", self.type, length) + self.body + padding


@dataclass
class Stream:
    """A libxc stream as a list of records; everything in it may be changed."""

    guest: int
    version: int = 3
    big: bool = False
    width: int = 8
    marker: bytes = b"\xff" * 8
    ident: bytes = b"XENF"
    options: int = 0
    image_reserved: tuple[int, int] = (0, 0)
    page_shift: int = 12
    domain_reserved: int = 0
    xen: tuple[int, int] = (4, 17)
    records: list[Rec] = field(default_factory=list)
    tail: bytes = b""

    @property
    def order(self) -> str:
        return ">" if self.big else "<"

    def pack(self, fmt: str, *values: int) -> bytes:
        return struct.pack(self.order + fmt, *values)

    def rec(self, kind: str | int, body: bytes = b"", **extra: object) -> Rec:
        return Rec(TYPES[kind] if isinstance(kind, str) else kind, body, **extra)  # type: ignore[arg-type]

    def add(self, kind: str | int, body: bytes = b"", **extra: object) -> Stream:
        self.records.append(self.rec(kind, body, **extra))
        return self

    def index(self, kind: str | int, nth: int = 0) -> int:
        number = TYPES[kind] if isinstance(kind, str) else kind
        return [i for i, rec in enumerate(self.records) if rec.type == number][nth]

    def get(self, kind: str | int, nth: int = 0) -> Rec:
        return self.records[self.index(kind, nth)]

    def drop(self, *kinds: str) -> Stream:
        numbers = {TYPES[kind] for kind in kinds}
        self.records = [rec for rec in self.records if rec.type not in numbers]
        return self

    def before(self, kind: str, new: str | int, body: bytes = b"", **extra: object) -> Stream:
        """Insert a new record before the first of a kind."""
        self.records.insert(self.index(kind), self.rec(new, body, **extra))
        return self

    def after(self, kind: str, new: str | int, body: bytes = b"", **extra: object) -> Stream:
        """Insert a new record after the first of a kind."""
        self.records.insert(self.index(kind) + 1, self.rec(new, body, **extra))
        return self

    def move(self, kind: str, before: str) -> Stream:
        """Move the first record of a kind before the first of another."""
        moved = self.records.pop(self.index(kind))
        self.records.insert(self.index(before), moved)
        return self

    def body(self, kind: str, body: bytes, nth: int = 0) -> Stream:
        """Replace the body of a record."""
        self.get(kind, nth).body = body
        return self

    def poke(self, kind: str, offset: int, data: bytes, nth: int = 0) -> Stream:
        """Overwrite part of a record's body."""
        rec = self.get(kind, nth)
        rec.body = rec.body[:offset] + data + rec.body[offset + len(data) :]
        return self

    def page_data(self, *pages: tuple[int, int, bytes | None], reserved: int = 0, count: int | None = None) -> bytes:
        """Return the body of a PAGE_DATA: (pfn, type, contents or None)."""
        head = self.pack("II", len(pages) if count is None else count, reserved)
        entries = b"".join(self.pack("Q", kind << 60 | pfn) for pfn, kind, _ in pages)
        return head + entries + b"".join(data for _, _, data in pages if data is not None)

    def offset(self, index: int) -> int:
        """Return the offset of a record's header."""
        return 40 + sum(len(rec.to_bytes(self.order)) for rec in self.records[:index])

    def headers(self) -> bytes:
        image = struct.pack(
            ">8s4sIHHI", self.marker, self.ident, self.version, self.options | self.big, *self.image_reserved
        )
        return image + self.pack("IHHII", self.guest, self.page_shift, self.domain_reserved, *self.xen)

    def to_bytes(self) -> bytes:
        return self.headers() + b"".join(rec.to_bytes(self.order) for rec in self.records) + self.tail


def _start(guest: int, version: int, big: bool, width: int = 8) -> Stream:
    return Stream(guest, version=version, big=big, width=width)


def _static(stream: Stream) -> None:
    if stream.version >= 3:
        stream.add("X86_CPUID_POLICY", struct.pack("<6I", 0, 0xFFFFFFFF, 0xD, 2, 3, 4))
        stream.add("X86_MSR_POLICY", struct.pack("<IIQ", 0xCE, 0, 0x80000000))
        stream.add("STATIC_DATA_END")


def hvm(version: int = 3, big: bool = False) -> Stream:
    """A valid HVM stream of three pages."""
    stream = _start(HVM, version, big)
    _static(stream)
    stream.add("PAGE_DATA", stream.page_data((0, NOTAB, page(1)), (1, NOTAB, page(2)), (2, XTAB, None)))
    stream.add("PAGE_DATA", stream.page_data((0x100, NOTAB, page(3)), (0x101, XALLOC, None)))
    stream.add("X86_TSC_INFO", stream.pack("IIQII", 0, 2600000, 12345, 1, 0))
    stream.add("HVM_PARAMS", stream.pack("IIQQQQ", 2, 0, 1, 0x100, 17, 0x101))
    stream.add("HVM_CONTEXT", hvm_context())
    stream.add("END")
    return stream


def hvm_context() -> bytes:
    """HEADER and END of Xen's HVM save records."""
    header = struct.pack("<IIQIIII", 0x54381286, 1, 0xFFFFFFFFFFFFFFFF, 0x800F12, 0, 0, 0)
    header = header[:24]
    return struct.pack("<HHI", 1, 0, len(header)) + header + struct.pack("<HHI", 0, 0, 0)


# Positions of the parts of a PV guest of 16 pages.
IN_KERNEL = 4
STORE, CONSOLE, P2M_FRAME, START_INFO, GDT, TOP, MIDDLE, LOW, SECOND, DATA, MAX_PFN = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15


def start_info(width: int = 8, store: int = STORE, console: int = CONSOLE) -> bytes:
    """A start_info page with the two pfns that a receiver reads."""
    raw = bytearray(PAGE)
    raw[:14] = b"xen-3.0-x86_64" if width == 8 else b"xen-3.0-x86_32"
    word, (ofs_store, ofs_console) = ("<Q", (56, 72)) if width == 8 else ("<I", (44, 52))
    struct.pack_into(word, raw, ofs_store, store)
    struct.pack_into(word, raw, ofs_console, console)
    return bytes(raw)


def table(*pfns: int) -> bytes:
    """A page table whose first entries map these pfns."""
    return struct.pack(f"<{len(pfns)}Q", *(pfn << 12 | 7 for pfn in pfns)).ljust(PAGE, b"\0")


def basic(
    width: int = 8, edx: int = START_INFO, gdt_ents: int = 512, gdt: int = GDT, cr3: int = TOP, cr1: int | None = None
) -> bytes:
    """A vcpu_guest_context."""
    raw = bytearray(5168 if width == 8 else 2800)
    struct.pack_into("<I", raw, 512, IN_KERNEL)
    if width == 8:
        for offset, value in ((520 + 96, edx), (4832, gdt), (4960, gdt_ents), (4984 + 24, cr3 << 12)):
            struct.pack_into("<Q", raw, offset, value)
        struct.pack_into("<Q", raw, 4984 + 8, 0 if cr1 is None else cr1 << 12 | 1)
    else:
        folded = (cr3 << 12 | cr3 >> 20) & 0xFFFFFFFF
        for offset, value in ((516 + 8, edx), (2640, gdt), (2704, gdt_ents), (2716 + 12, folded)):
            struct.pack_into("<I", raw, offset, value)
    return bytes(raw)


def vcpu(stream: Stream, context: bytes, vcpu_id: int = 0, reserved: int = 0) -> bytes:
    """The body of a vCPU record."""
    return stream.pack("II", vcpu_id, reserved) + context


def extended(vcpu_id: int = 0, filled: int = 64) -> bytes:
    """An ext_vcpucontext."""
    return struct.pack("<II", vcpu_id, filled) + bytes(56)


def pv_pages(width: int = 8) -> list[tuple[int, int, bytes | None]]:
    """The pages of a small PV guest. Its page tables are TOP, MIDDLE, in a 64-bit guest SECOND, and LOW."""
    top = L4 if width == 8 else L3
    second = [(SECOND, L2, table(LOW))] if width == 8 else []
    return [
        (STORE, NOTAB, page(1)), (CONSOLE, NOTAB, page(2)), (P2M_FRAME, NOTAB, page(3)),
        (START_INFO, NOTAB, start_info(width)), (GDT, NOTAB, page(4)),
        (TOP, top | PIN, table(MIDDLE)), (MIDDLE, top - 1, table(SECOND if second else LOW)),
        (LOW, L1, table(DATA, DATA + 1)), *second,
        (DATA, NOTAB, page(5)), (DATA + 1, XALLOC, None), (DATA + 2, BROKEN, None), (MAX_PFN, XTAB, None),
    ]  # fmt: skip


def pv(width: int = 8, version: int = 3, big: bool = False) -> Stream:
    """A valid PV stream of a guest of 16 pages."""
    stream = _start(PV, version, big, width)
    stream.add("X86_PV_INFO", stream.pack("BBHI", width, 4 if width == 8 else 3, 0, 0))
    _static(stream)
    stream.add("X86_PV_P2M_FRAMES", stream.pack("IIQ", 0, MAX_PFN, P2M_FRAME))
    stream.add("PAGE_DATA", stream.page_data(*pv_pages(width)))
    stream.add("X86_TSC_INFO", stream.pack("IIQII", 0, 2600000, 12345, 1, 0))
    stream.add("SHARED_INFO", bytes(PAGE))
    stream.add("X86_PV_VCPU_BASIC", vcpu(stream, basic(width)))
    stream.add("X86_PV_VCPU_EXTENDED", vcpu(stream, extended()))
    stream.add("X86_PV_VCPU_XSAVE", vcpu(stream, struct.pack("<QQ", 3, 3) + bytes(576)))
    stream.add("X86_PV_VCPU_MSRS", vcpu(stream, struct.pack("<IIQ", 0xC0000103, 0, 7)))
    stream.add("END")
    return stream


@dataclass
class LibxlStream:
    """A libxl stream: records before and after the libxc stream, which is bytes.

    `continued` is the data after a CHECKPOINT of the libxc stream: libxl records, then more libxc records as bytes.
    """

    libxc: bytes
    big: bool = False
    ident: bytes = b"LibxlFmt"
    version: int = 2
    options: int = 0
    first: list[Rec] = field(default_factory=lambda: [Rec(LIBXL_TYPES["LIBXC_CONTEXT"])])
    continued: list[tuple[list[Rec], bytes]] = field(default_factory=list)
    last: list[Rec] = field(default_factory=lambda: [Rec(LIBXL_TYPES["END"])])
    tail: bytes = b""

    def to_bytes(self) -> bytes:
        order = ">" if self.big else "<"

        def pack(records: list[Rec]) -> bytes:
            return b"".join(rec.to_bytes(order) for rec in records)

        data = struct.pack(">8sII", self.ident, self.version, self.options | self.big) + pack(self.first) + self.libxc
        for records, libxc in self.continued:
            data += pack(records) + libxc
        return data + pack(self.last) + self.tail


QEMU_STATE = b"QEVM\0\0\0\x03" + b"\x04\0\0\0\0\x05timer\0\0\0\0\0\0\0\x02" + bytes(24) + b"\0"
"""The state of a device model with the section of one device."""


def libxl(stream: Stream | bytes, emulator: bool = False) -> LibxlStream:
    """A valid libxl stream around a libxc stream."""
    made = LibxlStream(stream if isinstance(stream, bytes) else stream.to_bytes())
    if emulator:
        header = struct.pack("<II", 2, 0)
        made.last[:0] = [
            Rec(LIBXL_TYPES["EMULATOR_XENSTORE_DATA"], header + b"physmap/1/start_addr\x00f0000000\x00"),
            Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], header + QEMU_STATE),
        ]
    return made


XL_MAGIC = b"Xen saved domain, xl format\n \0 \r"
CONFIG = (
    b'{"c_info": {"type": "hvm", "name": "guest", "uuid": "00000000-0000-0000-0000-000000000001"}, '
    b'"b_info": {"max_memkb": 65536, "type.hvm": {}}}\0'
)
PVH_CONFIG = CONFIG.replace(b"hvm", b"pvh")
PV_CONFIG = CONFIG.replace(b'"hvm"', b'"pv" ').replace(b'"type.hvm"', b'"type.pv" ')


def built_with(config: bytes, **members: object) -> bytes:
    """Return one of these configurations with more members in b_info."""
    more = json.dumps(members)[1:-1].encode()
    return config.replace(b'"b_info": {', b'"b_info": {' + more + b", ")


def _is_pv(libxl: bytes) -> bool:
    """Whether the domain header in a libxl stream says that the guest is PV, in either byte order."""
    return libxl[48:52] in (struct.pack("<I", PV), struct.pack(">I", PV))


def _config_of(libxl: bytes) -> bytes:
    """Return a configuration of the kind of guest that is in a libxl stream; that of an HVM guest if it is none."""
    if not libxl.startswith(b"LibxlFmt"):
        return CONFIG
    return PV_CONFIG if _is_pv(libxl) else CONFIG if b"QEVM" in libxl else PVH_CONFIG


def xl(
    inner: LibxlStream | Stream | bytes,
    config: bytes | None = None,
    mandatory: int = 3,
    optional: int = 0,
    magic: bytes = XL_MAGIC,
    order: str = "<",
    byteorder: int = 0x01020304,
    len_config: int | None = None,
    len_optional: int | None = None,
) -> bytes:
    """A valid xl file around a libxl stream, or around a libxc stream in one; by default with a configuration of the
    same kind of guest.
    """
    data = inner if isinstance(inner, bytes) else (libxl(inner) if isinstance(inner, Stream) else inner).to_bytes()
    if config is None:
        config = _config_of(data)
    optional_data = struct.pack(order + "I", len(config) if len_config is None else len_config) + config
    length = len(optional_data) if len_optional is None else len_optional
    return magic + struct.pack(order + "IIII", byteorder, mandatory, optional, length) + optional_data[:length] + data


LIBVIRT_MAGIC = b"libvirt-xml\n \0 \r"
XML = (
    b"<domain type='xen' id='7'>\n  <name>guest</name>\n  <uuid>00000000-0000-0000-0000-000000000001</uuid>\n"
    b"  <metadata><name>another</name></metadata>\n</domain>\n\0"
)


def libvirt(
    inner: LibxlStream | Stream | bytes,
    xml: bytes = XML,
    version: int = 2,
    unused: tuple[int, ...] = (0,) * 10,
    magic: bytes = LIBVIRT_MAGIC,
    order: str = "<",
    len_xml: int | None = None,
) -> bytes:
    """A valid file of libvirt around a libxl stream, or around a libxc stream in one."""
    data = inner if isinstance(inner, bytes) else (libxl(inner) if isinstance(inner, Stream) else inner).to_bytes()
    length = len(xml) if len_xml is None else len_xml
    return magic + struct.pack(order + "II10I", version, length, *unused) + xml + data


XENOPSD_TYPES = {
    "Xenops": 0x000F, "Libxc": 0x00F0, "Libxl": 0x00F1, "Libxc_legacy": 0x00F2, "Qemu_trad": 0x0F00,
    "Qemu_xen": 0x0F01, "Demu": 0x0F10, "Varstored": 0x0F11, "Swtpm0": 0x0F12, "Swtpm": 0x0F13,
    "End_of_image": 0xFFFF,
}  # fmt: skip
SEXP = (
    b"((time 20260101T00:00:00Z)(word_size 64)"
    rb'(vm_str"((id 00000000-0000-0000-0000-000000000001)(name \"a guest\")(ssidref 0))")(xs_subtree()))'
)


@dataclass
class Emu:
    """A record of xenopsd. `stream` follows it inline; `length` is that of the body unless set."""

    type: int
    body: bytes = b""
    length: int | None = None
    stream: bytes = b""

    def to_bytes(self) -> bytes:
        length = len(self.body) if self.length is None else self.length
        return struct.pack("<QQ", self.type, length) + self.body + self.stream


@dataclass
class SuspendImage:
    """A suspend image of xenopsd."""

    records: list[Emu]
    signature: bytes = b"XenSavedDomv2-\n"
    tail: bytes = b""

    def to_bytes(self) -> bytes:
        return self.signature + b"".join(record.to_bytes() for record in self.records) + self.tail


def emu(kind: str | int, body: bytes = b"", **fields: object) -> Emu:
    """Return a record of xenopsd, by the name or number of its type."""
    return Emu(XENOPSD_TYPES[kind] if isinstance(kind, str) else kind, body, **fields)  # type: ignore[arg-type]


def xenopsd(stream: Stream | bytes, *more: Emu, qemu: bytes = b"QEVM\0\0\0\x03\0") -> SuspendImage:
    """A valid image of xenopsd around a libxc stream, with more records after that."""
    data = stream if isinstance(stream, bytes) else stream.to_bytes()
    return SuspendImage(
        [emu("Xenops", SEXP), emu("Libxc", stream=data), *more, emu("Qemu_trad", qemu), emu("End_of_image")]
    )
