"""Mutants of HVM parameters and of the guest's TSC."""

from __future__ import annotations

import struct
from collections.abc import Callable

from .mutant import Change, Group, Rows, body, rows

GROUP = Group("hvm-params", base="hvm")
add = GROUP.add


def params(change: Callable[[Rows], object]) -> Change:
    """Change the parameters: rows of index and value."""
    return rows("HVM_PARAMS", "<QQ", change, num_and_reserved=True)


def another(number: int, value: int) -> Change:
    return params(lambda rows: rows.append([number, value]))


def put(number: int, value: int) -> Change:
    """Set a parameter that is there."""

    def apply(rows: Rows) -> None:
        next(row for row in rows if row[0] == number)[1] = value

    return params(apply)


def without(number: int) -> Change:
    return params(lambda rows: rows.remove(next(row for row in rows if row[0] == number)))


STORE, IOREQ, BUFIOREQ, IDENT_PT, CONSOLE, ACPI_IOPORTS, IOREQ_PFN, IOREQ_PAGES, VM86_TSS = (
    1,
    5,
    6,
    12,
    17,
    19,
    32,
    33,
    37,
)

# All with PVH, whose device model need not start, but those that only HVM has.
for number in (
    0,
    2,
    3,
    4,
    7,
    8,
    10,
    11,
    13,
    14,
    15,
    16,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    30,
    31,
    34,
    35,
    36,
    38,
    39,
    40,
    100,
):
    add(f"index-{number}", f"parameter {number} is there too, with value 1", another(number, 1), base="pvh")
add("index-huge", "a parameter has index 2^32", another(1 << 32, 1), base="pvh")
add("index-ones", "a parameter has index 2^64 - 1", another((1 << 64) - 1, 1), base="pvh")
add("reversed", "the parameters are in reversed order", params(lambda rows: rows.reverse()), base="pvh")
add("doubled", "a parameter is there twice with one value", params(lambda rows: rows.append(rows[0])), base="pvh")
add("store-twice", "the frame of xenstore is there twice, with two values", another(STORE, 0xFEFFD), base="pvh")
add("store-0", "the frame of xenstore is 0", put(STORE, 0), base="pvh")
add("store-absent", "the frame of xenstore is none that was sent", put(STORE, 0xABCDE), base="pvh")
add("store-huge", "the frame of xenstore is 2^60", put(STORE, 1 << 60), base="pvh")
add("store-missing", "the frame of xenstore is missing", without(STORE), base="pvh")
add("console-absent", "the frame of the console is none that was sent", put(CONSOLE, 0xABCDE), base="pvh")
add("console-missing", "the frame of the console is missing", without(CONSOLE), base="pvh")
add("ident-pt-0", "the identity page table is 0", put(IDENT_PT, 0), base="pvh")
add("ident-pt-unaligned", "the identity page table is not aligned", put(IDENT_PT, 0xFEFFE001), base="pvh")
add("ident-pt-huge", "the identity page table is at 2^60", put(IDENT_PT, 1 << 60), base="pvh")
add("ident-pt-twice", "the identity page table is there twice, with two values", another(IDENT_PT, 0x1000), base="pvh")
add("vm86-tss-0", "the virtual 8086 TSS is 0", put(VM86_TSS, 0))
add("vm86-tss-small", "the virtual 8086 TSS has 16 bytes", put(VM86_TSS, 16 << 32 | 0xFC100280))
add("vm86-tss-huge", "the virtual 8086 TSS has 4 GiB", put(VM86_TSS, 0xFFFFFFFF << 32 | 0xFC100280))
add("callback-type", "the callback's type is unknown", another(0, 0xFF << 56), base="pvh")
add("callback-vector", "the callback is vector 0x1f0", another(0, 2 << 56 | 0x1F0), base="pvh")
add("timer-mode-3", "the timer mode is 3", another(10, 3), base="pvh")
add("timer-mode-4", "the timer mode is 4", another(10, 4), base="pvh")
add("viridian-0", "viridian is 0", another(9, 0), base="pvh")
add("viridian-1", "viridian is 1", another(9, 1), base="pvh")
add("viridian-2", "viridian is 2, without the base group", another(9, 2), base="pvh")
add("viridian-1865", "viridian is 0x1865, as from 4.15 on", another(9, 0x1865), base="pvh")
add("viridian-3ff", "viridian is 0x3ff, all that 4.14 has", another(9, 0x3FF), base="pvh")
add("viridian-2000", "viridian is 0x2001, a bit that nobody has", another(9, 0x2001), base="pvh")
add("viridian-bit-63", "viridian has bit 63", another(9, 1 << 63 | 1), base="pvh")
add("acpi-ioports-2", "the location of ACPI's ports is 2", put(ACPI_IOPORTS, 2))
add("acpi-ioports-0", "the location of ACPI's ports is 0", put(ACPI_IOPORTS, 0))
add("acpi-s-state-3", "the ACPI state is S3", another(14, 3), base="pvh")
add("acpi-s-state-9", "the ACPI state is 9", another(14, 9), base="pvh")
add("nested-2", "nestedhvm is 2", another(24, 2), base="pvh")
add("triple-fault-9", "the reason of a triple fault is 9", another(31, 9), base="pvh")
add("altp2m-3", "altp2m is 3", another(35, 3), base="pvh")
add("altp2m-4", "altp2m is 4", another(35, 4), base="pvh")
add("fip-width-3", "the width of FIP is 3", another(36, 3), base="pvh")
add("fip-width-4", "the width of FIP is 4", another(36, 4), base="pvh")
add("mca-cap-lmce", "mca_cap has LMCE", another(38, 1 << 27), base="pvh")
add("vpt-align-2", "vpt_align is 2", another(16, 2), base="pvh")
add("ioreq-pages-0", "there are no frames for ioreq servers", put(IOREQ_PAGES, 0))
add("ioreq-pages-1000", "there are 1000 frames for ioreq servers", put(IOREQ_PAGES, 1000))
add("ioreq-pages-huge", "there are 2^63 frames for ioreq servers", put(IOREQ_PAGES, 1 << 63))
add("ioreq-pfn-absent", "the frames for ioreq servers were not sent", put(IOREQ_PFN, 0xABCDE))
add("ioreq-absent", "the ioreq frame was not sent", put(IOREQ, 0xABCDE))
add("bufioreq-absent", "the buffered ioreq frame was not sent", put(BUFIOREQ, 0xABCDE))

TSC = Group("tsc", base="pvh")


def tsc(mode: int, khz: int, nsec: int, incarnation: int, reserved: int = 0) -> Change:
    return body("X86_TSC_INFO", lambda data: struct.pack("<IIQII", mode, khz, nsec, incarnation, reserved))


TSC.add("mode-0", "the mode is the default", tsc(0, 2596128, 1000, 1))
TSC.add("mode-0-khz-0", "the mode is the default and the frequency 0", tsc(0, 0, 1000, 1))
TSC.add("mode-1", "the TSC is always emulated", tsc(1, 2596128, 1000, 1))
TSC.add("mode-1-khz-0", "the TSC is always emulated, at 0 kHz", tsc(1, 0, 1000, 1))
TSC.add("mode-1-khz-1", "the TSC is always emulated, at 1 kHz", tsc(1, 1, 1000, 1))
TSC.add("mode-1-khz-max", "the TSC is always emulated, at 4 THz", tsc(1, 0xFFFFFFFF, 1000, 1))
TSC.add("mode-2", "the TSC is never emulated", tsc(2, 2596128, 1000, 1))
TSC.add("mode-3", "the mode is 3, PVRDTSCP", tsc(3, 2596128, 1000, 1))
TSC.add("mode-4", "the mode is 4", tsc(4, 2596128, 1000, 1))
TSC.add("mode-ones", "the mode is all ones", tsc(0xFFFFFFFF, 2596128, 1000, 1))
TSC.add("nsec-max", "the elapsed time is all ones", tsc(2, 2596128, (1 << 64) - 1, 1))
TSC.add("incarnation-max", "the incarnation is all ones", tsc(2, 2596128, 1000, 0xFFFFFFFF))
TSC.add("reserved", "the reserved field is not zero", tsc(2, 2596128, 1000, 1, 1))
TSC.add("pv-mode-1", "the TSC of a PV guest is always emulated", tsc(1, 2596128, 1000, 1), base="pv")
TSC.add("pv-mode-3", "the mode of a PV guest is 3", tsc(3, 2596128, 1000, 1), base="pv")
TSC.add("pv-mode-7", "the mode of a PV guest is 7", tsc(7, 2596128, 1000, 1), base="pv")
TSC.add("pv-khz-0", "the TSC of a PV guest is always emulated, at 0 kHz", tsc(1, 0, 1000, 1), base="pv")
