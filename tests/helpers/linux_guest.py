"""Small HVM guests with what a Linux kernel leaves in memory: page tables, VMCOREINFO, a log. Made with struct only."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from samples.build import NOTAB, Stream

from helpers.hvm_cpu import cpu, guest
from helpers.pagetables import PRESENT, WRITABLE, Tables

KERNEL, DIRECT_MAP = 0xFFFFFFFF80000000, 0xFFFF888000000000
NUM_PAGES = 32
FIRST = 0x400000
RELEASE = "6.9.1-test"
NAMES = ("Linux", "guest-7", RELEASE, "#1 SMP Test", "x86_64", "(none)")
LOG = [
    (0, 5, "Linux version 6.9.1-test"),
    (1_500_000, 6, "Command line: root=/dev/xvda quiet"),
    (2_000_000_123, 3, "two\nlines"),
]

KALLSYMS, BTF = FIRST + 0x10000, FIRST + 0x14000
UTS, PRB, DESCS, INFOS, TEXTS, NOTE, DATA = (FIRST + 0x1000 * number for number in (1, 2, 3, 4, 5, 8, 10))

RING = """\
SYMBOL(prb)={prb:x}
OFFSET(printk_ringbuffer.desc_ring)=0
OFFSET(printk_ringbuffer.text_data_ring)=48
OFFSET(prb_desc_ring.count_bits)=0
OFFSET(prb_desc_ring.descs)=8
OFFSET(prb_desc_ring.infos)=16
OFFSET(prb_desc_ring.head_id)=24
OFFSET(prb_desc_ring.tail_id)=32
SIZE(prb_desc)=24
OFFSET(prb_desc.state_var)=0
OFFSET(prb_desc.text_blk_lpos)=8
OFFSET(prb_data_blk_lpos.begin)=0
OFFSET(prb_data_blk_lpos.next)=8
SIZE(printk_info)=88
OFFSET(printk_info.ts_nsec)=8
OFFSET(printk_info.text_len)=16
OFFSET(prb_data_ring.size_bits)=0
OFFSET(prb_data_ring.data)=8
OFFSET(atomic_long_t.counter)=0
"""
RECORDS = """\
SYMBOL(log_buf)={buf:x}
SYMBOL(log_buf_len)={len:x}
SYMBOL(log_first_idx)={first:x}
SYMBOL(log_next_idx)={next:x}
SIZE(printk_log)=16
OFFSET(printk_log.ts_nsec)=0
OFFSET(printk_log.len)=8
OFFSET(printk_log.text_len)=10
OFFSET(printk_log.dict_len)=12
"""
CHARACTERS = """\
SYMBOL(log_buf)={buf:x}
SYMBOL(log_buf_len)={len:x}
SYMBOL(log_end)={first:x}
SYMBOL(logged_chars)={next:x}
"""


@dataclass
class LinuxGuest:
    """`phys_base`: how far the kernel is moved in physical memory; addresses here are those before that."""

    phys_base: int = 0
    extra: str = ""
    release: str = RELEASE
    has_vcpu: bool = True
    memory: dict[int, bytearray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tables = Tables("4-level", next_pfn=0x800)
        for number in range(NUM_PAGES):
            physical = FIRST + self.phys_base + 0x1000 * number
            self.memory[physical >> 12] = bytearray(4096)
            self.tables.map(KERNEL + FIRST + 0x1000 * number, physical, flags=PRESENT)
            self.tables.map(DIRECT_MAP + physical, physical, flags=PRESENT | WRITABLE)
        names = b"".join(name.encode().ljust(65, b"\0") for name in NAMES)
        self.put(UTS + 4, names)

    @property
    def root(self) -> int:
        """The linear address of the kernel's topmost page table."""
        return KERNEL + self.tables.root - self.phys_base

    def put(self, address: int, octets: bytes) -> int:
        """Write to the kernel's memory; return the linear address."""
        for at, octet in enumerate(octets, address + self.phys_base):
            self.memory[at >> 12][at & 0xFFF] = octet
        return KERNEL + address

    def ring(
        self, messages: list[tuple[int, int, str]], tail: int = 2**62 - 2, count_bits: int = 3, size_bits: int = 8
    ) -> str:
        """Write the log as a ring, and return its lines of VMCOREINFO. The ids and the positions wrap round."""
        count, size = 1 << count_bits, 1 << size_bits
        data, at = bytearray(size), (size << 20) - 40
        descs, infos = bytearray(24 * count), bytearray(88 * count)
        ids = [(tail + number) % 2**62 for number in range(len(messages))]
        for own, (time, level, text) in zip(ids, messages, strict=True):
            octets = text.encode()
            block = struct.pack("<Q", own) + octets.ljust(-(-len(octets) // 8) * 8, b"\0")
            begin, end = at, at + len(block)
            if begin // size != (end - 1) // size:
                end = end // size * size + len(block)
                data[: len(block)] = block
            else:
                data[begin % size : begin % size + len(block)] = block
            struct.pack_into("<QQQ", descs, own % count * 24, own | 2 << 62, begin, end)
            struct.pack_into("<QQHBBI", infos, own % count * 88, 1, time, len(octets), 0, level << 5, 0)
            at = end
        start = struct.pack(
            "<I4xQQQQ8x", count_bits, self.put(DESCS, bytes(descs)), self.put(INFOS, bytes(infos)), ids[-1], tail
        )
        self.put(PRB + 16, start + struct.pack("<I4xQQQ", size_bits, self.put(TEXTS, bytes(data)), at, 0))
        return RING.format(prb=self.put(PRB, struct.pack("<Q", KERNEL + PRB + 16)))

    def records(self, messages: list[tuple[int, int, str]], size: int = 160) -> str:
        """Write the log as records, the first of them in the middle, and return its lines of VMCOREINFO."""
        data, first = bytearray(size), size // 2
        at = first
        for time, level, text in messages:
            octets = text.encode()
            length = -(-(16 + len(octets)) // 8) * 8
            if at + length + 16 > size:
                at = 0
            struct.pack_into("<QHHHBB", data, at, time, length, len(octets), 0, 0, level << 5)
            data[at + 16 : at + 16 + len(octets)] = octets
            at += length
        return RECORDS.format(**self._buffer(bytes(data), first, at))

    def characters(self, text: str, size: int = 64) -> str:
        """Write the log as characters, and return its lines of VMCOREINFO."""
        octets = text.encode()
        data = bytearray(size)
        for number, octet in enumerate(octets, 1000):
            data[number % size] = octet
        return CHARACTERS.format(**self._buffer(bytes(data), 1000 + len(octets), len(octets)))

    def _buffer(self, data: bytes, first: int, last: int) -> dict[str, int]:
        at = KERNEL + PRB
        self.put(PRB, struct.pack("<QIII", self.put(TEXTS, data), len(data), first, last))
        return {"buf": at, "len": at + 8, "first": at + 12, "next": at + 16}

    def kallsyms(self, symbols: list[tuple[int, str]], is_percpu: bool = True) -> str:
        """Write the kernel's table of symbols, (address, type and name), and return its lines of VMCOREINFO.

        Every character is a token of its own, but `init_` is one.
        """
        strings = {code: chr(code) for code in range(0x20, 0x7F)} | {1: "init_"}
        table, index = b"", []
        for code in range(256):
            index.append(len(table))
            table += strings.get(code, "?").encode() + b"\0"
        base, names, offsets = KERNEL + FIRST, b"", []
        for address, name in symbols:
            codes = name.encode().replace(b"init_", b"\1")
            names += (
                bytes([len(codes)]) if len(codes) < 0x80 else bytes([len(codes) & 0x7F | 0x80, len(codes) >> 7])
            ) + codes
            offsets.append(address if address < 2**31 else base - 1 - address if is_percpu else address - base)
        at = KALLSYMS
        lines = ""
        for name, octets in (
            ("num_syms", struct.pack("<I", len(symbols))), ("relative_base", struct.pack("<Q", base)),
            ("offsets", struct.pack(f"<{len(offsets)}i", *offsets)), ("token_index", struct.pack("<256H", *index)),
            ("token_table", table), ("names", names),
        ):  # fmt: skip
            lines += f"SYMBOL(kallsyms_{name})={self.put(at, octets):x}\n"
            at += -(-len(octets) // 8) * 8
        return lines

    def vmcoreinfo(self) -> str:
        """Return the text of VMCOREINFO."""
        return (
            f"OSRELEASE={self.release}\nBUILD-ID=0123456789abcdef\nPAGESIZE=4096\n"
            f"SYMBOL(init_uts_ns)={KERNEL + UTS:x}\n"
            f"OFFSET(uts_namespace.name)=4\nSYMBOL(swapper_pg_dir)={self.root:x}\n{self.extra}"
            f"NUMBER(phys_base)={self.phys_base}\nKERNELOFFSET=1600000\n"
        )

    def stream(self) -> Stream:
        """Return the guest as a stream."""
        text = self.vmcoreinfo().encode()
        self.put(NOTE, struct.pack("<III12s", 11, len(text), 0, b"VMCOREINFO") + text)
        vcpus = [cpu(cr0=0x80000001, cr3=self.tables.root, cr4=0x20, efer=0x500)] if self.has_vcpu else []
        stream = guest(*vcpus)
        everything = {**self.tables.memory, **self.memory}
        body = stream.page_data(*((pfn, NOTAB, bytes(data)) for pfn, data in sorted(everything.items())))
        stream.records.insert(stream.index("X86_TSC_INFO"), stream.rec("PAGE_DATA", body))
        return stream


def btf(*types: tuple[str, int, int, bytes]) -> bytes:
    """Return BTF with types, each (name, info, size or type, rest). Member names in `rest` come from `names`."""
    strings, packed = bytearray(b"\0"), b""
    for name, info, value, rest in types:
        at = len(strings) if name else 0
        strings += name.encode() + b"\0" if name else b""
        packed += struct.pack("<III", at, info, value) + rest
    return struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, len(strings), len(packed), 0, len(strings)) + strings + packed


STRUCT, UNION, PTR, INT, TYPEDEF, ARRAY, ENUM = (kind << 24 for kind in (4, 5, 2, 1, 8, 3, 6))


def name_at(name: str, *types: tuple[str, int, int, bytes]) -> int:
    """Return where the name of one of the types is in the strings; members use the names of types."""
    at = 1
    for other, *_ in types:
        if other == name:
            return at
        at += len(other) + 1 if other else 0
    raise KeyError(name)


def with_symbols(is_percpu: bool = True) -> LinuxGuest:
    """Return a guest whose kernel has a table of symbols and types."""
    made = linux_guest()
    names = [("int", INT, 4, struct.pack("<I", 1 << 24 | 32)), ("char", INT, 1, struct.pack("<I", 1 << 24 | 8))]
    names.append(("next", TYPEDEF, 1, b""))  # a name for members
    of_next = name_at("next", *names)
    types = [
        *names,
        ("list_head", STRUCT | 1, 8, struct.pack("<III", of_next, 5, 0)),
        ("", PTR, 4, b""),
        ("", UNION | 1, 4, struct.pack("<III", name_at("int", *names), 1, 0)),
        ("task_struct", STRUCT | 3 | 1 << 31, 24, struct.pack("<9I", of_next, 4, 64, 0, 6, 128, 1, 1, 3 << 24 | 165)),
        ("", ARRAY, 0, struct.pack("<III", 2, 1, 16)),
        ("colour", ENUM | 1, 4, struct.pack("<II", of_next, 7)),
    ]
    octets = btf(*types)
    start = made.put(BTF, octets)
    banner = made.put(FIRST + 0x3000 - 0x100, b"Linux version 6.9.1-test (x)\n\0")
    made.extra += made.kallsyms(
        [
            (0x1000, "Apercpu"), (KERNEL + FIRST, "T_stext"), (KERNEL + UTS, "Dinit_task"), (start, "R__start_BTF"),
            (start + len(octets), "R__stop_BTF"), (banner, "Rlinux_banner"), (KERNEL + FIRST + 7, "t" + "x" * 200),
        ],
        is_percpu,
    )  # fmt: skip
    made.extra += f"SYMBOL(_stext)={KERNEL + FIRST:x}\n"
    return made


def linux_guest(phys_base: int = 0, has_vcpu: bool = True) -> LinuxGuest:
    """Return a guest with a log in a ring."""
    made = LinuxGuest(phys_base, has_vcpu=has_vcpu)
    made.extra = made.ring(LOG)
    return made
