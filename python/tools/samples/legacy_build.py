"""Builds a legacy image of each kind in one line; another line breaks it.

    image = legacy_hvm(width=4)
    image.drop(TSC_INFO)
    findings(image.to_bytes())

Everything is packed with struct and literal numbers, so that it is independent of ksy/.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from random import Random

from samples.build import BROKEN, L1, MAX_PFN, NOTAB, P2M_FRAME, PAGE, XALLOC, XTAB, basic, hvm_context, page, pv_pages
from samples.build import extended as extended_context

END, VERIFY, VCPU_INFO, IDENT_PT, VM86_TSS, TMEM, TMEM_EXTRA = 0, -1, -2, -3, -4, -5, -6
TSC_INFO, CONSOLE_PFN, LAST_CHECKPOINT, ACPI_IOPORTS, VIRIDIAN = -7, -8, -9, -10, -11
COMPRESSED, ENABLE_COMPRESSION, GENERATION_ID, PAGING_RING, MONITOR_RING, SHARING_RING = -12, -13, -14, -15, -16, -17
TOOLSTACK, IOREQ_SERVER, NR_IOREQ_SERVER = -18, -19, -20
PARAMS = (
    IDENT_PT, VM86_TSS, CONSOLE_PFN, ACPI_IOPORTS, VIRIDIAN, GENERATION_ID,
    PAGING_RING, MONITOR_RING, SHARING_RING, IOREQ_SERVER, NR_IOREQ_SERVER,
)  # fmt: skip
CONTEXT = {4: 0xAF0, 8: 0x1430}
QEMU = b"QEVM\0\0\0\x03\0"


@dataclass
class Chunk:
    """A chunk: its marker, and the data that follows."""

    marker: int
    data: bytes = b""

    def to_bytes(self) -> bytes:
        return struct.pack("<i", self.marker) + self.data


@dataclass
class Checkpoint:
    """Chunks, and the tail after them."""

    chunks: list[Chunk]
    tail: bytes


@dataclass
class LegacyImage:
    """A legacy image; everything in it may be changed. `width` is that of the toolstack's words, in bytes."""

    width: int = 8
    is_pv: bool = False
    p2m_size: int = 1024
    guest_width: int = 8
    blocks: list[tuple[bytes, bytes]] = field(default_factory=list)
    p2m_frames: list[int] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)
    tail: bytes = b""
    more: list[Checkpoint] = field(default_factory=list)
    rest: bytes = b""
    marker: int | None = None
    len_blocks: int | None = None

    def ulongs(self, *values: int) -> bytes:
        return struct.pack(f"<{len(values)}{'IQ'[self.width == 8]}", *values)

    def add(self, marker: int, data: bytes = b"") -> LegacyImage:
        self.chunks.append(Chunk(marker, data))
        return self

    def batch(
        self, entries: list[tuple[int, int]], pages: bytes | None = None, marker: int | None = None
    ) -> LegacyImage:
        """Add a batch of (type, pfn); each page is filled with the last byte of its pfn unless given."""
        if pages is None:
            pages = b"".join(page(pfn & 0xFF) for kind, pfn in entries if kind < BROKEN)
        raw = self.ulongs(*(kind << 28 | pfn for kind, pfn in entries))
        return self.add(len(entries) if marker is None else marker, raw + pages)

    def param(self, marker: int, value: int, padding: int = 0) -> LegacyImage:
        return self.add(marker, struct.pack("<IQ", padding, value))

    def vcpus(self, *ids: int, max_id: int | None = None) -> LegacyImage:
        max_id = max(ids, default=0) if max_id is None else max_id
        bits = sum(1 << i for i in ids)
        return self.add(VCPU_INFO, struct.pack("<i", max_id) + bits.to_bytes((max_id // 64 + 1) * 8, "little"))

    def tsc(self, mode: int = 1, nsec: int = 123456789, khz: int = 2000000, incarnation: int = 3) -> LegacyImage:
        return self.add(TSC_INFO, struct.pack("<IQII", mode, nsec, khz, incarnation))

    def physmap(self, *maps: tuple[int, int, int, bytes]) -> LegacyImage:
        data = struct.pack("<II", 1, len(maps))
        for phys, start, size, name in maps:
            data += struct.pack("<QQQI", phys, start, size, len(name) + 1) + name + b"\0"
            data += b"\xa5\0\0\0" if self.width == 8 else b""
        return self.toolstack(data)

    def toolstack(self, data: bytes) -> LegacyImage:
        return self.add(TOOLSTACK, struct.pack("<I", len(data)) + data)

    def compressed(self, data: bytes) -> LegacyImage:
        return self.add(COMPRESSED, self.ulongs(len(data)) + data)

    def drop(self, *markers: int) -> LegacyImage:
        self.chunks = [chunk for chunk in self.chunks if chunk.marker not in markers]
        return self

    def checkpoint(self, tail: bytes | None = None) -> LegacyImage:
        """Close the current checkpoint and begin another, with the same tail unless given."""
        self.more.append(Checkpoint(self.chunks, self.tail))
        self.chunks = []
        self.tail = self.tail if tail is None else tail
        return self

    def head(self) -> bytes:
        data = self.ulongs(self.p2m_size)
        if self.is_pv:
            blocks = b"".join(sig + struct.pack("<I", len(body)) + body for sig, body in self.blocks)
            marker = (1 << self.width * 8) - 1 if self.marker is None else self.marker
            data += self.ulongs(marker)
            data += struct.pack("<I", len(blocks) if self.len_blocks is None else self.len_blocks) + blocks
            data += self.ulongs(*self.p2m_frames)
        return data

    def to_bytes(self) -> bytes:
        body = b"".join(
            b"".join(chunk.to_bytes() for chunk in checkpoint.chunks) + checkpoint.tail
            for checkpoint in (*self.more, Checkpoint(self.chunks, self.tail))
        )
        return self.head() + body + self.rest


def device_model(state: bytes = QEMU, signature: bytes = b"DeviceModelRecord0002") -> bytes:
    return signature + struct.pack("<I", len(state)) + state


def hvm_tail(
    device: bytes | None = None, context: bytes | None = None, pfns: tuple[int, int, int] = (0xFEFFD, 0xFEFFB, 3)
) -> bytes:
    context = hvm_context() if context is None else context
    device = device_model() if device is None else device
    return struct.pack("<QQQI", *pfns, len(context)) + context + device


def legacy_hvm(width: int = 8) -> LegacyImage:
    """An HVM guest as libxl of Xen 4.4 saves it."""
    image = LegacyImage(width, p2m_size=0x100000, tail=hvm_tail())
    image.batch([(NOTAB, 0), (NOTAB, 1), (XTAB, 2), (NOTAB, 3)])
    image.tsc().vcpus(0)
    image.param(IDENT_PT, 0xFEFFE).param(VM86_TSS, 0xFEFF6000).param(CONSOLE_PFN, 1).param(ACPI_IOPORTS, 1)
    image.physmap((0xF0000000, 0xF0000000, 0x800000, b"vga.vram"))
    return image.add(LAST_CHECKPOINT).add(END)


def xsave(length: int) -> bytes:
    """Extended state of the given number of bytes: features that Xen saved, length, xcr0 and xcr0_accum, area."""
    return struct.pack("<QQ", 3, length) + (struct.pack("<QQ", 3, 3) + bytes(length))[:length]


def pv_tail(
    image: LegacyImage, vcpus: int = 1, unmapped: tuple[int, ...] = (), extended: bool = True, len_xsave: int = 0
) -> bytes:
    data = struct.pack("<I", len(unmapped)) + image.ulongs(*unmapped)
    for vcpu in range(vcpus):
        data += basic(image.guest_width)
        data += extended_context(vcpu) + bytes([vcpu]) * 64 if extended else b""
        data += xsave(len_xsave - 16) if len_xsave else b""
    return data + page(0)


def legacy_pv(width: int = 8, guest_width: int | None = None, len_xsave: int = 0) -> LegacyImage:
    """A PV guest as libxl of Xen 4.4 saves it."""
    guest_width = width if guest_width is None else guest_width
    image = LegacyImage(width, True, MAX_PFN + 1, guest_width)
    image.blocks = [(b"vcpu", basic(guest_width)), (b"extv", b"")]
    if len_xsave:
        image.blocks.append((b"xcnt", struct.pack("<I", len_xsave)))
    image.p2m_frames = [P2M_FRAME]
    pages = pv_pages(guest_width)
    image.batch([(kind, pfn) for pfn, kind, _ in pages], b"".join(data for _, _, data in pages if data is not None))
    image.tsc().vcpus(0).add(LAST_CHECKPOINT).add(END)
    image.tail = pv_tail(image, len_xsave=len_xsave)
    return image


SEXP = b"(domain (domid 7) (name pv1) (uuid 00000000-0000-0000-0000-000000000001) (vcpus 1))"


def xend(image: LegacyImage | bytes, config: bytes = SEXP, length: int | None = None) -> bytes:
    """A file as xend saves it."""
    length = len(config) if length is None else length
    inner = image if isinstance(image, bytes) else image.to_bytes()
    return b"LinuxGuestRecord" + struct.pack(">i", length) + config + inner


def tmem() -> list[Chunk]:
    """The chunks of a guest with one page of transcendent memory and another that is invalidated."""
    pool = struct.pack("<3I16s", 3, 1, 2, bytes(range(16))) + struct.pack("<QQQI", 1, 2, 3, 4) + page(9) + b"\xff" * 24
    head = struct.pack("<7I", 1, 16, 2**32 - 1, 0, 5, 6, 2**32 - 1) + pool + b"\xff" * 4
    extra = struct.pack("<IQQQI", 3, 1, 2, 3, 4) + b"\xff" * 4
    return [Chunk(TMEM, head), Chunk(TMEM_EXTRA, extra)]


# Compressed pages, as Remus sends them.


def compress(new: bytes, old: bytes | None) -> bytes:
    """Compress a page as tools/libxc/xc_compression.c of Xen 4.4 does, relative to its previous contents."""
    if old is None:
        return b"\x80" + new
    if new == old:
        return b"\0"
    words = [(new[i : i + 4], new[i : i + 4] != old[i : i + 4]) for i in range(0, PAGE, 4)]
    out = b""
    while words:
        copied = words[0][1]
        run = 0
        while run < len(words) and run < 127 and words[run][1] == copied:
            run += 1
        out += bytes([run | (0 if copied else 0x80)])
        out += b"".join(word for word, _ in words[:run]) if copied else b""
        words = words[run:]
    return out


# Images of all kinds, for comparisons.


def random_image(rng: Random) -> LegacyImage:
    """An image of any kind with chunks in any order that a receiver accepts."""
    width = rng.choice([4, 8])
    image = _random_pv(rng, width) if rng.random() < 0.5 else _random_hvm(rng, width)
    pfns = list(range(image.p2m_size if image.is_pv else 4096))
    for _ in range(rng.randrange(6)):
        image.batch(_random_entries(rng, pfns))
    chosen: list[int] = rng.sample(PARAMS, rng.randrange(len(PARAMS) + 1)) if not image.is_pv else []
    for marker in chosen:
        image.param(marker, rng.getrandbits(64), rng.getrandbits(32))
    if rng.random() < 0.8:
        image.tsc(rng.randrange(4), rng.getrandbits(64), rng.getrandbits(32), rng.getrandbits(32))
    if rng.random() < 0.2:
        image.add(VERIFY).batch(_random_entries(rng, pfns))
    if rng.random() < 0.5:
        maps = [
            (rng.getrandbits(64), rng.getrandbits(40), rng.getrandbits(24), rng.choice([b"vga.vram", b"", b"a/b c"]))
            for _ in range(rng.randrange(4))
        ]
        image.physmap(*maps)
    rng.shuffle(image.chunks)
    ids = sorted(rng.sample(range(rng.choice([1, 4, 130])), 1))
    image.vcpus(*ids, max_id=ids[-1] + rng.choice([0, 0, 70]))
    if rng.random() < 0.7:
        image.add(LAST_CHECKPOINT)
    return image.add(END)


def _random_entries(rng: Random, pfns: list[int]) -> list[tuple[int, int]]:
    kinds = [NOTAB, NOTAB, NOTAB, L1, L1 | 8, 4, 0xC, BROKEN, XALLOC, XTAB]
    return [(rng.choice(kinds), pfn) for pfn in rng.sample(pfns, min(len(pfns), rng.choice([1, 2, 30])))]


def _random_hvm(rng: Random, width: int) -> LegacyImage:
    device = device_model(rng.randbytes(rng.randrange(50)))
    pfns = (rng.getrandbits(64), rng.getrandbits(64), rng.getrandbits(64))
    tail = hvm_tail(device, rng.randbytes(rng.randrange(100)), pfns)
    return LegacyImage(width, p2m_size=rng.choice([0x1000, 0x100000]), tail=tail)


def _random_pv(rng: Random, width: int) -> LegacyImage:
    guest_width = rng.choice([4, 8])
    image = LegacyImage(width, True, rng.randrange(1, 5000), guest_width)
    extended = rng.random() < 0.7
    len_xsave = rng.choice([0, 16, 592])
    image.blocks = [(b"vcpu", rng.randbytes(CONTEXT[guest_width]))]
    image.blocks += [(b"extv", b"")] if extended else []
    image.blocks += [(b"xcnt", struct.pack("<I", len_xsave))] if len_xsave else []
    image.p2m_frames = [rng.getrandbits(28) for _ in range(-(-image.p2m_size // (PAGE // guest_width)))]
    unmapped = tuple(rng.getrandbits(28) for _ in range(rng.choice([0, 0, 3])))
    image.tail = pv_tail(image, 1, unmapped, extended, len_xsave)
    return image
