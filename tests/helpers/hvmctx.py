"""Reads the output of Xen's `xen-hvmctx`: each value by its path in the generated class.

entries = read("hvm-1vcpu")
entries[1].values["cs_base"]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from helpers.places import STREAMS


@dataclass
class Entry:
    typecode: int
    instance: int
    length: int
    values: dict[str, int]


@cache
def read(name: str) -> tuple[Entry, ...]:
    """Return the entries of `streams/NAME.hvmctx.txt`, in order."""
    text = (STREAMS / f"{name}.hvmctx.txt").read_text()
    parts = re.split(r"^Entry \d+: type (\d+) instance (\d+), length (\d+)\n", text, flags=re.MULTILINE)[1:]
    return tuple(
        Entry(int(code), int(instance), int(length), dict(READERS[int(code)](body)))
        for code, instance, length, body in zip(*(parts[n::4] for n in range(4)), strict=True)
    )


Values = Iterator[tuple[str, int]]


def find(text: str, pattern: str, paths: str, base: int = 16) -> Values:
    """Return the groups of `pattern` under these paths; the tool prints most numbers in hexadecimal."""
    match = re.search(pattern, text)
    assert match is not None, pattern
    for path, value in zip(paths.split(), match.groups(), strict=True):
        yield path, int(value, base)


def header(text: str) -> Values:
    yield from find(text, r"magic (\w+), version (\w+)", "magic version")
    yield from find(text, r"changeset (\w+)", "changeset")
    yield from find(text, r"eax\] (\w+)", "cpuid")
    yield from find(text, r"gtsc_khz (\d+)", "gtsc_khz", 10)


NUMBERS = "rax rbx rcx rdx rbp rsi rdi rsp r8 r9 r10 r11 r12 r13 r14 r15 rip rflags cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3"
SEGMENTS = "cs es ds fs gs ss tr ldtr"


def cpu(text: str) -> Values:
    for name in (*NUMBERS.split(), "dr6", "dr7", "tsc"):
        yield from find(text, rf"\b{name} (0x\w+)", name)
    for name in SEGMENTS.split():
        paths = f"{name}_sel {name}_base {name}_limit {name}_arbytes"
        yield from find(text, rf"\n +{name} +(\w+) \( *(\w+) \+ *(\w+) / *(\w+)\)", paths)
    for name in ("idtr", "gdtr"):
        yield from find(text, rf"{name} +\( *(\w+) \+ *(\w+)\)", f"{name}_base {name}_limit")
    yield from find(text, r"sysenter cs (\w+) +eip (\w+) +esp (\w+)", "sysenter_cs sysenter_eip sysenter_esp")
    yield from find(text, r"shadow gs +(\w+) +efer +(\w+)", "shadow_gs msr_efer")
    yield from find(text, r"\n +lstar +(\w+) +cstar +(\w+)", "msr_lstar msr_cstar")
    yield from find(text, r"\n +star +(\w+) +sfmask +(\w+)", "msr_star msr_syscall_mask")
    yield from find(text, r"event (\w+) error (\w+)", "pending_event error_code")
    for path, value in fpu(text):
        yield f"fpu_regs.legacy.{path}", value


def fpu(text: str) -> Values:
    yield from find(text, r"fcw (\w+) fsw (\w+)", "fcw fsw")
    yield from find(text, r"ftw (\w+) \((\w+)\) fop (\w+)", "ftw reserved1 fop")
    yield from find(text, r"fpuip (\w+) fpudp (\w+)", "fip.address fdp.address")
    yield from find(text, r"mxcsr (\w+) mask (\w+)", "mxcsr mxcsr_mask")
    for n in range(8):
        [(_, number), reserved] = find(text, rf"mm{n} (\w+) \((\w+)\)", f"st st[{n}].reserved")
        yield f"st[{n}].sign_exponent", number >> 64
        yield f"st[{n}].significand_high", number >> 32 & 0xFFFFFFFF
        yield f"st[{n}].significand_low", number & 0xFFFFFFFF
        yield reserved
    for n in range(16):
        yield from find(text, rf"xmm{n:02} (\w+)", f"xmm[{n}]")
    rest = [int(row, 16).to_bytes(16, "little") for row in re.findall(r"^ +\((0x\w+)\)", text, re.MULTILINE)]
    octets = b"".join(rest)
    assert len(octets) == 96
    yield "reserved2", int.from_bytes(octets[:48], "little")
    yield "software", int.from_bytes(octets[48:95], "little")
    yield "fip_width", octets[95]


PIC = (
    "irr imr isr init_state priority_add readsel_isr poll auto_eoi rotate_on_auto_eoi special_fully_nested_mode "
    "special_mask_mode is_master elcr int_output"
)


def pic(text: str) -> Values:
    yield from find(text, r"IRQ base (\w+)", "irq_base")
    for name in PIC.split():
        yield from find(text, rf"\b{name} (\w+)", name)


def ioapic(text: str) -> Values:
    yield from find(text, r"base_address (\w+), ioregsel (\w+) id (\w+)", "base_address ioregsel id")
    for n in range(48):
        yield from find(text, rf"pin {n:02}: (\w+)", f"redirtbl[{n}]")


def lapic(text: str) -> Values:
    pattern = r"base_msr (\w+), disabled (\w+), timer_divisor (\w+)"
    yield from find(text, pattern, "apic_base_msr disabled timer_divisor")


LAPIC_REGISTERS = {
    0x20: "apic_id", 0x30: "apic_version", 0x80: "tpr", 0x90: "apr", 0xA0: "ppr", 0xD0: "ldr", 0xE0: "dfr",
    0xF0: "svr", 0x280: "esr", 0x2F0: "lvt_cmci", 0x300: "icr_low", 0x310: "icr_high", 0x320: "lvt_timer",
    0x330: "lvt_thermal", 0x340: "lvt_perf", 0x350: "lvt_lint0", 0x360: "lvt_lint1", 0x370: "lvt_error",
    0x380: "timer_initial_count", 0x390: "timer_current_count", 0x3E0: "timer_divide", 0x3F0: "self_ipi",
    **{
        start + 16 * n: f"{name}.vectors_{32 * n}_{32 * n + 31}"
        for start, name in ((0x100, "isr"), (0x180, "tmr"), (0x200, "irr")) for n in range(8)
    },
}  # fmt: skip


def lapic_regs(text: str) -> Values:
    for offset, value in re.findall(r"0x(\w{3}): (0x\w{8})", text):
        place = int(offset, 16)
        yield f"slots[{place // 16}].reg", int(value, 16)
        if place in LAPIC_REGISTERS:
            yield LAPIC_REGISTERS[place], int(value, 16)


def pci_irq(text: str) -> Values:
    [(_, wires)] = find(text, r"PCI IRQs: (\w+)", "wires")
    for n in range(32):
        yield f"asserted[{n}]", wires >> 4 * n & 0xF


def isa_irq(text: str) -> Values:
    [(_, wires)] = find(text, r"ISA IRQs: (\w+)", "wires")
    for n in range(16):
        yield f"asserted[{n}]", wires >> n & 1


def pci_link(text: str) -> Values:
    yield from find(text, r"LINK: (\d+) (\d+) (\d+) (\d+)", "route[0] route[1] route[2] route[3]", 10)


PIT = {
    "count": "count", "latched_count": "latched_count", "count_latched": "count_latched", "status": "status",
    "status_latched": "status_latched", "rd_state": "read_state", "wr_state": "write_state",
    "wr_latch": "write_latch", "rw_mode": "rw_mode", "mode": "mode", "bcd": "bcd", "gate": "gate",
}  # fmt: skip


def pit(text: str) -> Values:
    yield "speaker_data_on", int("speaker on" in text)
    for n, channel in enumerate(re.split(r"ch \d:", text)[1:]):
        for name, field in PIT.items():
            yield from find(channel, rf"(?<!\w){name} (\w+)", f"channels[{n}].{field}")


RTC = (
    "seconds seconds_alarm minutes minutes_alarm hours hours_alarm day_of_week day_of_month month year "
    "reg_a reg_b reg_c reg_d cmos_index"
)


def rtc(text: str) -> Values:
    for path, value in zip(RTC.split(), re.findall(r"0x(\w\w)\b", text), strict=True):
        yield path, int(value, 16)


def hpet(text: str) -> Values:
    yield from find(text, r"capability (\w+) config (\w+)", "capability config")
    yield from find(text, r"isr (\w+) counter (\w+)", "isr mc64")
    for n in range(3):
        yield from find(text, rf"timer{n} config (\w+) cmp (\w+)", f"timers[{n}].config timers[{n}].cmp")
        yield from find(text, rf"timer{n} period +(\w+) fsb +(\w+)", f"period[{n}] timers[{n}].fsb")


def pmtimer(text: str) -> Values:
    yield from find(text, r"TMR_VAL (\w+), PM1a_STS (\w+), PM1a_EN (\w+)", "tmr_val pm1a_sts pm1a_en")


FIXED = "64k_00000 16k_80000 16k_a0000 4k_c0000 4k_c8000 4k_d0000 4k_d8000 4k_e0000 4k_e8000 4k_f0000 4k_f8000"


def mtrr(text: str) -> Values:
    yield from find(
        text, r"PAT (\w+), cap (\w+), default (\w+)", "msr_pat_cr msr_mtrr_cap msr_mtrr_def_type"
    )  # fmt: skip
    for n in range(8):
        yield from find(text, rf"var {n} +(\w+) +(\w+)", f"msr_mtrr_var[{n}].base msr_mtrr_var[{n}].mask")
    for n, name in enumerate(FIXED.split()):
        yield from find(text, rf"fixed {n:02x} +(\w+)", f"fixed_{name}")


def vmce_vcpu(text: str) -> Values:
    yield from find(text, r"caps (\w+)", "caps")
    for n in range(2):
        yield from find(text, rf"bank{n} mci_ctl2 (\w+)", f"mci_ctl2_bank{n}")


def tsc_adjust(text: str) -> Values:
    yield from find(text, r"tsc_adjust (\w+)", "adjustment")


def end(text: str) -> Values:
    yield from ()


READERS: dict[int, Callable[[str], Values]] = {
    0: end, 1: header, 2: cpu, 3: pic, 4: ioapic, 5: lapic, 6: lapic_regs, 7: pci_irq, 8: isa_irq, 9: pci_link,
    10: pit, 11: rtc, 12: hpet, 13: pmtimer, 14: mtrr, 18: vmce_vcpu, 19: tsc_adjust,
}  # fmt: skip
