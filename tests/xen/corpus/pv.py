"""Mutants of a PV guest's own records: its width, P2M, shared info and vCPUs."""

from __future__ import annotations

import struct

from samples.build import NOTAB, page

from .mutant import Change, Group, again, before, body, drop, move, peek, poke, stream
from .sample import Image

GROUP = Group("pv", base="pv")
add = GROUP.add

# Offsets in struct vcpu_guest_context after the 8 bytes of the record's header.
FLAGS, REGS, TRAPS = 8 + 512, 8 + 520, 8 + 720
LDT_BASE, LDT_ENTS, GDT, GDT_ENTS, KERNEL_SS, KERNEL_SP = (8 + at for at in (4816, 4824, 4832, 4960, 4968, 4976))
CTRLREG, DEBUGREG, EVENT, FAILSAFE, SYSCALL, VM_ASSIST = (8 + at for at in (4984, 5048, 5112, 5120, 5128, 5136))
FS_BASE, GS_KERNEL, GS_USER = (8 + at for at in (5144, 5152, 5160))
RDX, RIP, CS, RFLAGS, RSP, SS = (REGS + at for at in (96, 128, 136, 144, 152, 160))
CR0, CR1, CR3, CR4 = CTRLREG, CTRLREG + 8, CTRLREG + 24, CTRLREG + 32
NOT_CANONICAL = 0x8000_0000_0000

BASIC, EXTENDED, XSAVE, MSRS = (f"X86_PV_VCPU_{name}" for name in ("BASIC", "EXTENDED", "XSAVE", "MSRS"))


def put(kind: str, offset: int, fmt: str, *values: int) -> Change:
    return body(kind, lambda data: poke(data, offset, fmt, *values))


def flip(kind: str, offset: int, fmt: str, bits: int) -> Change:
    return body(kind, lambda data: poke(data, offset, fmt, peek(data, offset, fmt) ^ bits))


def resized(kind: str, length: int, fill: bytes = b"\0") -> Change:
    """Cut or lengthen a body."""
    return body(kind, lambda data: data[:length].ljust(length, fill))


def msrs(*values: tuple[int, int, int], vcpu: int = 0, reserved: int = 0, tail: bytes = b"") -> Change:
    """An X86_PV_VCPU_MSRS in front of END."""
    data = struct.pack("<II", vcpu, reserved) + b"".join(struct.pack("<IIQ", *value) for value in values) + tail
    return before("END", MSRS, data)


def p2m(image: Image) -> list[int]:
    return list(struct.unpack(f"<II{(len(image.stream.get('X86_PV_P2M_FRAMES').body) - 8) // 8}Q",
                              image.stream.get("X86_PV_P2M_FRAMES").body))  # fmt: skip


def p2m_row(position: int, value: int) -> Change:
    """Set the first or last frame number (0, 1), or a frame of the P2M (2 and up)."""

    def apply(image: Image) -> None:
        row = p2m(image)
        row[position] = value
        image.stream.body("X86_PV_P2M_FRAMES", struct.pack(f"<II{len(row) - 2}Q", *row))

    return apply


def without_page(number: str) -> Change:
    """Leave out the page that a field of BASIC names."""
    offset = {"start_info": RDX, "gdt": GDT}[number]

    def apply(image: Image) -> None:
        pfn = peek(image.stream.get(BASIC).body, offset, "Q")
        image.stream.before("X86_TSC_INFO", "PAGE_DATA", image.stream.page_data((pfn, 15, None)))

    return apply


def table_entry(value: int) -> Change:
    """Put an entry into the top page table."""

    def apply(image: Image) -> None:
        s = image.stream
        top = peek(s.get(BASIC).body, CR3, "Q") >> 12
        contents = struct.pack("<Q", value).ljust(4096, b"\0")
        s.before("X86_TSC_INFO", "PAGE_DATA", s.page_data((top, 4 | 8, contents)))

    return apply


add("info-missing", "X86_PV_INFO is missing", drop("X86_PV_INFO"))
add("info-twice", "X86_PV_INFO is there twice", again("X86_PV_INFO"))
add("info-late", "X86_PV_INFO follows the P2M frames", move("X86_PV_P2M_FRAMES", "X86_PV_INFO"))
add("info-after-static", "X86_PV_INFO follows STATIC_DATA_END", move("STATIC_DATA_END", "X86_PV_INFO"))
add("info-width-4", "the guest's width is 4, with 4 levels", put("X86_PV_INFO", 0, "B", 4))
add("info-levels-3", "the guest's width is 8, with 3 levels", put("X86_PV_INFO", 1, "B", 3))
add("info-32-bit", "the guest is said to be of 32 bits", put("X86_PV_INFO", 0, "BB", 4, 3))
add("info-width-0", "the guest's width is 0", put("X86_PV_INFO", 0, "B", 0))
add("info-reserved", "a reserved field of X86_PV_INFO is not zero", put("X86_PV_INFO", 4, "I", 1))
add("info-short", "X86_PV_INFO has 4 bytes", resized("X86_PV_INFO", 4))
add("info-long", "X86_PV_INFO has 16 bytes", resized("X86_PV_INFO", 16))
add("p2m-missing", "X86_PV_P2M_FRAMES is missing", drop("X86_PV_P2M_FRAMES"))
add("p2m-twice", "X86_PV_P2M_FRAMES is there twice", again("X86_PV_P2M_FRAMES"))
add("p2m-after-pages", "X86_PV_P2M_FRAMES follows the pages", move("X86_PV_P2M_FRAMES", "X86_TSC_INFO"))
add("p2m-short", "X86_PV_P2M_FRAMES lacks its last frame", body("X86_PV_P2M_FRAMES", lambda data: data[:-8]))
add("p2m-long", "X86_PV_P2M_FRAMES has one frame more", body("X86_PV_P2M_FRAMES", lambda data: data + bytes(8)))
add("p2m-reversed", "the first frame number is above the last", p2m_row(0, 0x8000))
add("p2m-start-512", "the first frame number is 512", p2m_row(0, 512))
add("p2m-frame-absent", "a frame of the P2M was not sent", p2m_row(2, 0xFFFFF))
add("p2m-frame-huge", "a frame of the P2M is 2^60", p2m_row(2, 1 << 60))
add("p2m-frame-table", "a frame of the P2M is the top page table", lambda image: p2m_row(
    2, peek(image.stream.get(BASIC).body, CR3, "Q") >> 12
)(image))  # fmt: skip
add("pages-missing", "there is no PAGE_DATA", drop("PAGE_DATA"))
add("page-beyond", "a page is beyond the last frame number", stream(
    lambda s: s.before("X86_TSC_INFO", "PAGE_DATA", s.page_data((0x7000, NOTAB, page(1))))
))  # fmt: skip
add("table-entry-absent", "a page-table entry names a frame that was not sent", table_entry(0xFFFFF << 12 | 7))
add("table-entry-beyond", "a page-table entry names frame 2^39", table_entry(1 << 51 | 7))
add("table-entry-data", "an entry of the top page table names a page that is no table", table_entry(3 << 12 | 7))
add("table-entry-reserved", "a page-table entry has reserved bits", table_entry(7 << 59 | 3 << 12 | 7))
add("shared-info-missing", "SHARED_INFO is missing", drop("SHARED_INFO"))
add("shared-info-twice", "SHARED_INFO is there twice", again("SHARED_INFO"))
add("shared-info-short", "SHARED_INFO has 2048 bytes", resized("SHARED_INFO", 2048))
add("shared-info-long", "SHARED_INFO has 8192 bytes", resized("SHARED_INFO", 8192))
add("shared-info-empty", "SHARED_INFO has no bytes", resized("SHARED_INFO", 0))
add("shared-info-zero", "SHARED_INFO is zero", body("SHARED_INFO", lambda data: bytes(4096)))
add("shared-info-ones", "SHARED_INFO is all ones", body("SHARED_INFO", lambda data: b"\xff" * 4096))
add("shared-info-first", "SHARED_INFO precedes the pages", move("SHARED_INFO", "PAGE_DATA"))
add("shared-info-early", "SHARED_INFO precedes X86_PV_INFO", move("SHARED_INFO", "X86_PV_INFO"))
add("basic-missing", "X86_PV_VCPU_BASIC is missing", drop(BASIC))
add("basic-twice", "X86_PV_VCPU_BASIC is there twice", again(BASIC))
add("basic-short", "X86_PV_VCPU_BASIC is 8 bytes short", body(BASIC, lambda data: data[:-8]))
add("basic-long", "X86_PV_VCPU_BASIC is 8 bytes longer", body(BASIC, lambda data: data + bytes(8)))
add("basic-empty", "X86_PV_VCPU_BASIC has its header only", resized(BASIC, 8))
add("basic-no-header", "X86_PV_VCPU_BASIC has 4 bytes", resized(BASIC, 4))
add("basic-32-bit", "X86_PV_VCPU_BASIC is that of a 32-bit guest", resized(BASIC, 8 + 2800))
add("basic-vcpu-1", "X86_PV_VCPU_BASIC is of vCPU 1, and there is 1", put(BASIC, 0, "I", 1))
add("basic-vcpu-max", "X86_PV_VCPU_BASIC is of vCPU 2^32 - 1", put(BASIC, 0, "I", 0xFFFFFFFF))
add("basic-reserved", "the reserved field of X86_PV_VCPU_BASIC is not zero", put(BASIC, 4, "I", 1))
add("basic-first", "X86_PV_VCPU_BASIC precedes the pages", move(BASIC, "PAGE_DATA"))
add("basic-early", "X86_PV_VCPU_BASIC precedes X86_PV_INFO", move(BASIC, "X86_PV_INFO"))
add("basic-zero", "X86_PV_VCPU_BASIC is zero", body(BASIC, lambda data: bytes(len(data))))
add("basic-ones", "X86_PV_VCPU_BASIC is all ones but its header", body(BASIC, lambda d: d[:8] + b"\xff" * (len(d) - 8)))
add("flags-none", "no flag is set", put(BASIC, FLAGS, "Q", 0))
add("flags-unknown", "an unknown flag is set", flip(BASIC, FLAGS, "Q", 1 << 20))
add("flags-high", "the highest flag is set", flip(BASIC, FLAGS, "Q", 1 << 63))
add("flags-offline", "the flag that the vCPU is online is clear", flip(BASIC, FLAGS, "Q", 1 << 5))
add("flags-user", "the guest is not in kernel mode", flip(BASIC, FLAGS, "Q", 1 << 2))
add("rip-not-canonical", "RIP is not canonical", put(BASIC, RIP, "Q", NOT_CANONICAL))
add("cs-ring-0", "CS is of ring 0", put(BASIC, CS, "H", 0xE030))
add("cs-0", "CS is 0", put(BASIC, CS, "H", 0))
add("ss-ring-0", "SS is of ring 0", put(BASIC, SS, "H", 0xE02B & ~3))
add("rflags-iopl", "RFLAGS has IOPL 3", flip(BASIC, RFLAGS, "Q", 3 << 12))
add("rflags-zero", "RFLAGS is 0", put(BASIC, RFLAGS, "Q", 0))
add("rsp-not-canonical", "RSP is not canonical", put(BASIC, RSP, "Q", NOT_CANONICAL))
add("trap-not-canonical", "the handler of a trap is not canonical", put(BASIC, TRAPS + 14 * 16 + 8, "Q", NOT_CANONICAL))
add("trap-xen", "the handler of a trap is in Xen", put(BASIC, TRAPS + 14 * 16 + 8, "Q", 0xFFFF_8300_0000_0000))
add("trap-ring-0", "the handler of a trap is of ring 0", put(BASIC, TRAPS + 14 * 16 + 4, "H", 0xE030))
add("trap-vector", "a trap has the number of another", put(BASIC, TRAPS + 14 * 16, "B", 99))
add("ldt-ents", "the LDT has 8193 entries", put(BASIC, LDT_ENTS, "Q", 8193))
add("ldt-unaligned", "the LDT is not aligned", put(BASIC, LDT_BASE, "QQ", 0x1234, 16))
add("ldt-not-canonical", "the LDT is not canonical", put(BASIC, LDT_BASE, "QQ", NOT_CANONICAL, 16))
add("gdt-ents-0", "the GDT is empty", put(BASIC, GDT_ENTS, "Q", 0))
add("gdt-ents-7169", "the GDT has 7169 entries", put(BASIC, GDT_ENTS, "Q", 7169))
add("gdt-ents-8193", "the GDT has 8193 entries", put(BASIC, GDT_ENTS, "Q", 8193))
add("gdt-ents-max", "the GDT has 2^64 - 1 entries", put(BASIC, GDT_ENTS, "Q", (1 << 64) - 1))
add("gdt-absent", "a frame of the GDT was not sent", put(BASIC, GDT, "Q", 0xFFFFF))
add("gdt-gone", "a frame of the GDT is gone", without_page("gdt"))
add("gdt-table", "a frame of the GDT is a page table", lambda image: put(
    BASIC, GDT, "Q", peek(image.stream.get(BASIC).body, CR3, "Q") >> 12
)(image))  # fmt: skip
add("start-info-absent", "the frame of start_info was not sent", put(BASIC, RDX, "Q", 0xFFFFF))
add("start-info-gone", "the frame of start_info is gone", without_page("start_info"))
add("start-info-table", "the frame of start_info is a page table", lambda image: put(
    BASIC, RDX, "Q", peek(image.stream.get(BASIC).body, CR3, "Q") >> 12
)(image))  # fmt: skip
add("kernel-ss-0", "the kernel's SS is 0", put(BASIC, KERNEL_SS, "Q", 0))
add("kernel-ss-ring-0", "the kernel's SS is of ring 0", put(BASIC, KERNEL_SS, "Q", 0xE028))
add("cr0-zero", "CR0 is 0", put(BASIC, CR0, "Q", 0))
add("cr0-high", "CR0 has bit 40", flip(BASIC, CR0, "Q", 1 << 40))
add("cr1-absent", "the user's page table was not sent", put(BASIC, CR1, "Q", 0xFFFFF << 12 | 1))
add("cr1-data", "the user's page table is an ordinary page", put(BASIC, CR1, "Q", 3 << 12 | 1))
add("cr1-no-flag", "the user's page table has no flag", put(BASIC, CR1, "Q", 3 << 12))
add("cr3-absent", "the page table was not sent", put(BASIC, CR3, "Q", 0xFFFFF << 12))
add("cr3-data", "the page table is an ordinary page", put(BASIC, CR3, "Q", 3 << 12))
add("cr3-flags", "CR3 has low bits", flip(BASIC, CR3, "Q", 0x18))
add("cr4-zero", "CR4 is 0", put(BASIC, CR4, "Q", 0))
add("cr4-vmxe", "CR4 has VMXE", flip(BASIC, CR4, "Q", 1 << 13))
add("cr4-high", "CR4 has bit 40", flip(BASIC, CR4, "Q", 1 << 40))
add("dr0-xen", "DR0 is an address of Xen", put(BASIC, DEBUGREG, "Q", 0xFFFF_8300_0000_0000))
add("dr7-ones", "DR7 is all ones", put(BASIC, DEBUGREG + 56, "Q", (1 << 64) - 1))
add("dr7-io", "DR7 watches ports", put(BASIC, DEBUGREG + 56, "Q", 0x20401))
add("dr6-ones", "DR6 is all ones", put(BASIC, DEBUGREG + 48, "Q", (1 << 64) - 1))
add("event-not-canonical", "the event callback is not canonical", put(BASIC, EVENT, "Q", NOT_CANONICAL))
add("failsafe-not-canonical", "the failsafe callback is not canonical", put(BASIC, FAILSAFE, "Q", NOT_CANONICAL))
add("syscall-not-canonical", "the syscall callback is not canonical", put(BASIC, SYSCALL, "Q", NOT_CANONICAL))
add("vm-assist-unknown", "an unknown assist is on", flip(BASIC, VM_ASSIST, "Q", 1 << 40))
add("vm-assist-m2p", "the assist for a strict M2P is on", flip(BASIC, VM_ASSIST, "Q", 1 << 32))
add("fs-base-not-canonical", "the base of FS is not canonical", put(BASIC, FS_BASE, "Q", NOT_CANONICAL))
add("gs-kernel-not-canonical", "the kernel's base of GS is not canonical", put(BASIC, GS_KERNEL, "Q", NOT_CANONICAL))
add("gs-user-not-canonical", "the user's base of GS is not canonical", put(BASIC, GS_USER, "Q", NOT_CANONICAL))
add("extended-missing", "X86_PV_VCPU_EXTENDED is missing", drop(EXTENDED))
add("extended-twice", "X86_PV_VCPU_EXTENDED is there twice", again(EXTENDED))
add("extended-empty", "X86_PV_VCPU_EXTENDED has its header only", resized(EXTENDED, 8))
add("extended-no-header", "X86_PV_VCPU_EXTENDED has no body", resized(EXTENDED, 0))
add("extended-8", "X86_PV_VCPU_EXTENDED has 8 bytes", resized(EXTENDED, 16))
add("extended-40", "X86_PV_VCPU_EXTENDED has 40 bytes", resized(EXTENDED, 48))
add("extended-128", "X86_PV_VCPU_EXTENDED has 128 bytes", resized(EXTENDED, 8 + 128))
add("extended-129", "X86_PV_VCPU_EXTENDED has 129 bytes", resized(EXTENDED, 8 + 129))
add("extended-136", "X86_PV_VCPU_EXTENDED has 136 bytes", resized(EXTENDED, 8 + 136))
add("extended-vcpu", "X86_PV_VCPU_EXTENDED is of vCPU 1 inside", put(EXTENDED, 8, "I", 1))
add("extended-vcpu-outer", "X86_PV_VCPU_EXTENDED is of vCPU 1", put(EXTENDED, 0, "I", 1))
add("extended-size-0", "X86_PV_VCPU_EXTENDED says that it has 0 bytes", put(EXTENDED, 12, "I", 0))
add("extended-size-128", "X86_PV_VCPU_EXTENDED says that it has 128 bytes", put(EXTENDED, 12, "I", 128))
add("extended-not-canonical", "the 32-bit syscall callback is not canonical", put(EXTENDED, 16, "Q", NOT_CANONICAL))
add("extended-sysenter-xen", "the SYSENTER callback is in Xen", put(EXTENDED, 24, "Q", 0xFFFF_8300_0000_0000))
add("extended-cs", "the segment of the syscall callback is of ring 0", put(EXTENDED, 32, "H", 0xE030))
add("extended-mcg-cap", "the MCE capabilities have an unknown bit", put(EXTENDED, 40, "Q", 1 << 40 | 2))
add("extended-mcg-banks", "there are 255 MCE banks", put(EXTENDED, 40, "Q", 255))
add("extended-padding", "the padding of X86_PV_VCPU_EXTENDED is not zero", put(EXTENDED, 38, "H", 1))
add("xsave-missing", "X86_PV_VCPU_XSAVE is missing", drop(XSAVE))
add("xsave-twice", "X86_PV_VCPU_XSAVE is there twice", again(XSAVE))
add("xsave-empty", "X86_PV_VCPU_XSAVE has its header only", resized(XSAVE, 8))
add("xsave-8", "X86_PV_VCPU_XSAVE has 8 bytes", resized(XSAVE, 16))
add("xsave-16", "X86_PV_VCPU_XSAVE has no area", resized(XSAVE, 24))
add("xsave-cut", "the area of X86_PV_VCPU_XSAVE is 100 bytes long", resized(XSAVE, 24 + 100))
add("xsave-576", "the area of X86_PV_VCPU_XSAVE has no AVX", resized(XSAVE, 24 + 576))
add("xsave-longer", "the area of X86_PV_VCPU_XSAVE is 64 bytes longer", resized(XSAVE, 24 + 832 + 64))
add("xsave-longer-set", "the area of X86_PV_VCPU_XSAVE has 64 ones more", resized(XSAVE, 24 + 832 + 64, b"\1"))
add("xsave-xcr0-0", "XCR0 is 0", put(XSAVE, 8, "Q", 0))
add("xsave-xcr0-avx-only", "XCR0 has AVX without SSE", put(XSAVE, 8, "Q", 5))
add("xsave-xcr0-pkru", "XCR0 has PKRU", put(XSAVE, 8, "QQ", 0x207, 0x207))
add("xsave-xcr0-high", "XCR0 has bit 63", put(XSAVE, 8, "QQ", 1 << 63 | 7, 1 << 63 | 7))
add("xsave-accum-less", "the accumulated XCR0 has less than XCR0", put(XSAVE, 16, "Q", 3))
add("xsave-accum-0", "both XCR0 are 0", put(XSAVE, 8, "QQ", 0, 0))
add("xsave-bv", "XSTATE_BV has a high bit", flip(XSAVE, 24 + 512, "Q", 1 << 40))
add("xsave-compacted", "XCOMP_BV says compacted", put(XSAVE, 24 + 520, "Q", 1 << 63 | 7))
add("xsave-header", "a reserved field of the XSAVE header is set", put(XSAVE, 24 + 560, "Q", 1))
add("xsave-mxcsr", "MXCSR is all ones", put(XSAVE, 24 + 24, "I", 0xFFFFFFFF))
add("xsave-first", "X86_PV_VCPU_XSAVE precedes X86_PV_VCPU_BASIC", move(XSAVE, BASIC))
add("msrs-none", "X86_PV_VCPU_MSRS has its header only", msrs())
add("msrs-no-body", "X86_PV_VCPU_MSRS has no body", stream(lambda s: s.before("END", MSRS, b"")))
add("msrs-tsc-aux", "X86_PV_VCPU_MSRS has TSC_AUX", msrs((0xC0000103, 0, 5)))
add("msrs-tsc-aux-high", "X86_PV_VCPU_MSRS has TSC_AUX with bit 40", msrs((0xC0000103, 0, 1 << 40)))
add("msrs-dr-mask", "X86_PV_VCPU_MSRS has DR0_ADDRESS_MASK", msrs((0xC0011027, 0, 3)))
add("msrs-unknown", "X86_PV_VCPU_MSRS has an unknown MSR", msrs((0x12345, 0, 0)))
add("msrs-efer", "X86_PV_VCPU_MSRS has EFER", msrs((0xC0000080, 0, 0xD01)))
add("msrs-spec-ctrl", "X86_PV_VCPU_MSRS has SPEC_CTRL, 0", msrs((0x48, 0, 0)))
add("msrs-misc-features", "X86_PV_VCPU_MSRS has MISC_FEATURES_ENABLES", msrs((0x140, 0, 1)))
add("msrs-reserved", "an MSR's reserved field is not zero", msrs((0xC0000103, 1, 5)))
add("msrs-vcpu-1", "X86_PV_VCPU_MSRS is of vCPU 1", msrs((0xC0000103, 0, 5), vcpu=1))
add("msrs-odd", "X86_PV_VCPU_MSRS has 8 bytes more", msrs((0xC0000103, 0, 5), tail=bytes(8)))
add("msrs-doubled", "an MSR is there twice", msrs((0xC0000103, 0, 5), (0xC0000103, 0, 6)))
add("hvm-context", "HVM_CONTEXT is in a PV stream", stream(lambda s: s.before("END", "HVM_CONTEXT", bytes(8))))
add("hvm-params", "HVM_PARAMS is in a PV stream", stream(lambda s: s.before("END", "HVM_PARAMS", bytes(8))))
add("end-missing", "END is missing", drop("END"))
add("tsc-missing", "X86_TSC_INFO is missing", drop("X86_TSC_INFO"))
add("static-missing", "STATIC_DATA_END is missing", drop("STATIC_DATA_END"))
add("static-late", "STATIC_DATA_END follows the P2M frames", move("X86_PV_P2M_FRAMES", "STATIC_DATA_END"))
