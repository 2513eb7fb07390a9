"""Mutants of the CPUID and MSR policies."""

from __future__ import annotations

from collections.abc import Callable

from .mutant import Change, Group, Rows, body, rows, stream
from .sample import Image

GROUP = Group("policies", base="pvh")
add = GROUP.add

NO_SUBLEAF = 0xFFFFFFFF
PLATFORM_INFO, ARCH_CAPABILITIES = 0xCE, 0x10A


def leaves(change: Callable[[Rows], object]) -> Change:
    """Change the CPUID policy: rows of leaf, subleaf, eax, ebx, ecx, edx."""
    return rows("X86_CPUID_POLICY", "<6I", change)


def msrs(change: Callable[[Rows], object]) -> Change:
    """Change the MSR policy: rows of index, flags, value."""
    return rows("X86_MSR_POLICY", "<IIQ", change)


def another_leaf(leaf: int, subleaf: int = NO_SUBLEAF, *values: int) -> Change:
    return leaves(lambda rows: rows.append([leaf, subleaf, *(values or (0, 0, 0, 0))]))


def another_msr(index: int, flags: int = 0, value: int = 0) -> Change:
    return msrs(lambda rows: rows.append([index, flags, value]))


def register(leaf: int, position: int, change: Callable[[int], int], subleaf: int | None = None) -> Change:
    """Change a register (0 is eax) of a leaf."""

    def apply(rows: Rows) -> None:
        row = next(row for row in rows if row[0] == leaf and subleaf in {None, row[1]})
        row[2 + position] = change(row[2 + position])

    return leaves(apply)


def msr(index: int, position: int, value: int) -> Change:
    def apply(rows: Rows) -> None:
        next(row for row in rows if row[0] == index)[position] = value

    return msrs(apply)


def swapped(image: Image) -> None:
    image.stream.move("X86_MSR_POLICY", "X86_CPUID_POLICY")


EAX, EBX, ECX, EDX = range(4)

add("cpuid-missing", "there is no CPUID policy", stream(lambda s: s.drop("X86_CPUID_POLICY")))
add("msr-missing", "there is no MSR policy", stream(lambda s: s.drop("X86_MSR_POLICY")))
add("order", "the MSR policy precedes the CPUID policy", swapped)
add("cpuid-twice", "the CPUID policy is there twice", stream(
    lambda s: s.after("X86_CPUID_POLICY", "X86_CPUID_POLICY", s.get("X86_CPUID_POLICY").body)
))  # fmt: skip
add("msr-twice", "the MSR policy is there twice", stream(
    lambda s: s.after("X86_MSR_POLICY", "X86_MSR_POLICY", s.get("X86_MSR_POLICY").body)
))  # fmt: skip
add(
    "cpuid-late",
    "the CPUID policy follows STATIC_DATA_END",
    stream(lambda s: s.move("STATIC_DATA_END", "X86_CPUID_POLICY")),
)
add(
    "cpuid-after-pages",
    "the CPUID policy follows the pages",
    stream(lambda s: s.move("X86_CPUID_POLICY", "X86_TSC_INFO")),
)
add("cpuid-empty", "the CPUID policy is empty", body("X86_CPUID_POLICY", lambda data: b""))
add("cpuid-short", "the last leaf is cut", body("X86_CPUID_POLICY", lambda data: data[:-8]))
add("cpuid-reversed", "the leaves are in reversed order", leaves(lambda rows: rows.reverse()))
add("cpuid-one", "leaf 0 is the only one", leaves(lambda rows: rows.__delitem__(slice(1, None))))
add("cpuid-no-leaf-0", "leaf 0 is missing", leaves(lambda rows: rows.pop(0)))
add("cpuid-no-leaf-7", "leaf 7 is missing", leaves(lambda rows: rows.__delitem__(
    next(i for i, row in enumerate(rows) if row[0] == 7)
)))  # fmt: skip
add("cpuid-leaf-0-twice", "leaf 0 is there twice", leaves(lambda rows: rows.insert(1, rows[0])))
add("cpuid-many", "there are 400 leaves", leaves(lambda rows: rows.extend([rows[1]] * (400 - len(rows)))))
add("cpuid-most", "there are as many leaves as a policy of Xen 4.17 can hold, and one more", leaves(
    lambda rows: rows.extend([rows[1]] * (120 - len(rows)))
))  # fmt: skip
add("leaf-e", "leaf 0xe is there", another_leaf(0xE))
add("leaf-14", "leaf 0x14 is there", another_leaf(0x14, 0))
add("leaf-1f", "leaf 0x1f is there", another_leaf(0x1F, 0))
add("leaf-20", "leaf 0x20 is there", another_leaf(0x20))
add("leaf-ffff", "leaf 0xffff is there", another_leaf(0xFFFF))
add("leaf-20000000", "leaf 0x20000000 is there", another_leaf(0x20000000))
add("leaf-40000001", "leaf 0x40000001 is there", another_leaf(0x40000001))
add("leaf-40000200", "leaf 0x40000200 is there", another_leaf(0x40000200))
add("leaf-8000001f", "leaf 0x8000001f is there", another_leaf(0x8000001F))
add("leaf-80000021", "leaf 0x80000021 is there", another_leaf(0x80000021))
add("leaf-80000022", "leaf 0x80000022 is there", another_leaf(0x80000022))
add("leaf-80000100", "leaf 0x80000100 is there", another_leaf(0x80000100))
add("leaf-c0000000", "leaf 0xc0000000 is there", another_leaf(0xC0000000))
add("subleaf-1-0", "leaf 1 has subleaf 0", another_leaf(1, 0))
add("subleaf-4-5", "leaf 4 has subleaf 5", another_leaf(4, 5))
add("subleaf-4-6", "leaf 4 has subleaf 6", another_leaf(4, 6))
add("subleaf-4-none", "leaf 4 has no subleaf", another_leaf(4))
add("subleaf-7-1", "leaf 7 has subleaf 1", another_leaf(7, 1))
add("subleaf-7-2", "leaf 7 has subleaf 2", another_leaf(7, 2))
add("subleaf-7-3", "leaf 7 has subleaf 3", another_leaf(7, 3))
add("subleaf-7-none", "leaf 7 has no subleaf", another_leaf(7))
add("subleaf-b-1", "leaf 0xb has subleaf 1", another_leaf(0xB, 1))
add("subleaf-b-2", "leaf 0xb has subleaf 2", another_leaf(0xB, 2))
add("subleaf-d-62", "leaf 0xd has subleaf 62", another_leaf(0xD, 62))
add("subleaf-d-63", "leaf 0xd has subleaf 63", another_leaf(0xD, 63))
add("subleaf-d-64", "leaf 0xd has subleaf 64", another_leaf(0xD, 64))
add("subleaf-80000001-0", "leaf 0x80000001 has subleaf 0", another_leaf(0x80000001, 0))
add("max-leaf-0", "the highest leaf is 0", register(0, EAX, lambda v: 0))
add("max-leaf-14", "the highest leaf is 0x14", register(0, EAX, lambda v: 0x14), of_host=True)
add("max-leaf-huge", "the highest leaf is 0xffff", register(0, EAX, lambda v: 0xFFFF), of_host=True)
add("max-leaf-e", "the highest leaf is one higher than this host's", register(0, EAX, lambda v: 0xE), of_host=True)
add("max-subleaf-7", "the highest subleaf of leaf 7 is 3", register(7, EAX, lambda v: 3), of_host=True)
add("max-extended-0", "the highest extended leaf is 0", register(0x80000000, EAX, lambda v: 0))
add(
    "max-extended-1f",
    "the highest extended leaf is 0x8000001f",
    register(0x80000000, EAX, lambda v: 0x8000001F),
    of_host=True,
)
add(
    "max-extended-ff",
    "the highest extended leaf is 0x800000ff",
    register(0x80000000, EAX, lambda v: 0x800000FF),
    of_host=True,
)
add("max-hypervisor", "the highest hypervisor leaf is 0x40000005", register(0x40000000, EAX, lambda v: 0x40000005))
add("max-hypervisor-high", "the highest hypervisor leaf is 0x40000100", register(0x40000000, EAX, lambda v: 0x40000100))
add("vendor-intel", "the vendor is Intel", leaves(
    lambda rows: rows.__setitem__(0, [0, NO_SUBLEAF, 13, 0x756E6547, 0x6C65746E, 0x49656E69])
))  # fmt: skip
add("vendor-unknown", "the vendor is unknown", register(0, EBX, lambda v: 0x20202020))
add("family", "the family is another", register(1, EAX, lambda v: 0x000306C3))
add("feature-avx512", "the guest has AVX512F, which the host lacks", register(7, EBX, lambda v: v | 1 << 16))
add("feature-vmx", "the guest has VMX", register(1, ECX, lambda v: v | 1 << 5))
add("feature-none", "the guest has no features in leaf 1's edx", register(1, EDX, lambda v: 0))
add("feature-long-mode-off", "the guest has no long mode", register(0x80000001, EDX, lambda v: v & ~(1 << 29)))
add("feature-all", "the guest has all features in leaf 7's ebx", register(7, EBX, lambda v: 0xFFFFFFFF))
add(
    "feature-reserved",
    "a reserved bit of leaf 0x80000001's ecx is set",
    register(0x80000001, ECX, lambda v: v | 1 << 18),
)
add("feature-xsave-off", "the guest has no XSAVE, and states of it", register(1, ECX, lambda v: v & ~(1 << 26)))
add("xstate-unknown", "leaf 0xd promises an unknown state", register(0xD, EAX, lambda v: v | 1 << 10, 0))
add("xstate-avx-off", "leaf 0xd promises no AVX state", register(0xD, EAX, lambda v: 3, 0))
add(
    "physical-bits-52",
    "the guest has 52 bits of physical addresses",
    register(0x80000008, EAX, lambda v: v & ~0xFF | 52),
)
add(
    "physical-bits-36",
    "the guest has 36 bits of physical addresses",
    register(0x80000008, EAX, lambda v: v & ~0xFF | 36),
)
add("physical-bits-0", "the guest has 0 bits of physical addresses", register(0x80000008, EAX, lambda v: 0))
add("physical-bits-255", "the guest has 255 bits of physical addresses", register(0x80000008, EAX, lambda v: v | 0xFF))
add("linear-bits-57", "the guest has 57 bits of linear addresses", register(0x80000008, EAX, lambda v: 57 << 8 | 40))
add("leaf-2", "leaf 2 says what no CPU does", register(2, EAX, lambda v: 0xFFFFFFFF))
add("msr-empty", "the MSR policy is empty", body("X86_MSR_POLICY", lambda data: b""))
add("msr-short", "the last MSR is cut", body("X86_MSR_POLICY", lambda data: data[:-8]))
add("msr-unknown-10", "MSR 0x10 is there", another_msr(0x10))
add("msr-unknown-10b", "MSR 0x10b is there", another_msr(0x10B))
add("msr-efer", "MSR 0xc0000080 is there", another_msr(0xC0000080))
add("msr-flags", "the flags of an MSR are not zero", msr(PLATFORM_INFO, 1, 1))
add("msr-flags-second", "the flags of the second MSR are not zero", msr(ARCH_CAPABILITIES, 1, 0x80000000))
add("msr-platform-reserved", "a reserved bit of PLATFORM_INFO is set", msr(PLATFORM_INFO, 2, 0x80000001))
add("msr-platform-high", "a high bit of PLATFORM_INFO is set", msr(PLATFORM_INFO, 2, 1 << 40 | 1 << 31))
add("msr-platform-zero", "PLATFORM_INFO is 0", msr(PLATFORM_INFO, 2, 0))
add("msr-arch-rdcl-no", "ARCH_CAPABILITIES has RDCL_NO", msr(ARCH_CAPABILITIES, 2, 1))
add("msr-arch-high", "ARCH_CAPABILITIES has bit 40", msr(ARCH_CAPABILITIES, 2, 1 << 40))
add("msr-arch-all", "ARCH_CAPABILITIES is all ones", msr(ARCH_CAPABILITIES, 2, (1 << 64) - 1))
add("msr-one", "PLATFORM_INFO is the only MSR", msrs(lambda rows: rows.pop()))
add("msr-doubled", "PLATFORM_INFO is there twice", another_msr(PLATFORM_INFO, 0, 1 << 31))
add("msr-many", "there are 20 MSRs", msrs(lambda rows: rows.extend([rows[0]] * 18)))
