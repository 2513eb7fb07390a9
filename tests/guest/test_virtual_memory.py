"""Reading a guest's memory by virtual addresses, for the real guests and for constructed ones."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import invoke
from helpers.hvm_cpu import cpu, guest
from helpers.linux_guest import FIRST, linux_guest
from helpers.pagetables import INDEX, Tables
from helpers.places import STREAMS
from samples.build import DATA, NOTAB, PAGE, Stream, basic, page, pv, vcpu
from xenstream.errors import NotMappedError, XenstreamError
from xenstream.guest.search import compile_text, find

# From the symbol table of Debian's vmlinux-6.1.0-56-amd64, which the Linux guests run.
LINUX_BANNER, INIT_TOP_PGT = 0xFFFFFFFF82161900, 0xFFFFFFFF82A10000
KERNEL, DIRECT_MAP = 0xFFFFFFFF80000000, 0xFFFF888000000000

LINUX = ["pvh-2vcpu", "pv-64bit-1vcpu"]


@pytest.fixture(scope="module")
def memories() -> Iterator[dict[str, Any]]:
    images = {name: xenstream.open(STREAMS / f"{name}.xlsave.zst") for name in ("hvm-1vcpu", *LINUX)}
    yield {name: image.memory for name, image in images.items()}
    for image in images.values():
        image.close()


def xenctx(name: str, number: int) -> tuple[int, bytes, bytes]:
    """Return what xenctx printed for a vCPU: its instruction pointer, the bytes around it, and its stack."""
    text = (STREAMS / f"{name}.xenctx{number}.txt").read_text()
    code = re.search(r"Code \(instr addr (\w+)\)\n(.*)\n", text)
    stack = re.search(r"Stack:\n((?: .*\n)+)", text)
    assert code and stack
    words = [bytes.fromhex(word)[::-1] for word in stack[1].split()]
    return int(code[1], 16), bytes.fromhex(re.sub("[<>]", "", code[2])), b"".join(words)


VCPUS = [("hvm-1vcpu", 0), ("pvh-2vcpu", 0), ("pvh-2vcpu", 1), ("pv-64bit-1vcpu", 0)]
BEFORE = 21  # bytes that xenctx shows before the instruction


@pytest.mark.parametrize(("name", "number"), VCPUS)
def test_code_is_what_xenctx_saw(memories: dict[str, Any], name: str, number: int) -> None:
    address, code, _ = xenctx(name, number)
    assert len(code) == 32
    assert memories[name].read_virtual(address - BEFORE, len(code), vcpu=number) == code


@pytest.mark.parametrize(("name", "number"), VCPUS[:-1])  # the PV guest ran on after xenctx read it
def test_stack_is_what_xenctx_saw(memories: dict[str, Any], name: str, number: int) -> None:
    text = (STREAMS / f"{name}.xenctx{number}.txt").read_text()
    pointer = re.search(r"\b(?:rsp|ss:esp): (?:\w+:)?(\w+)\n", text)
    _, _, stack = xenctx(name, number)
    assert pointer and len(stack) == 160
    assert memories[name].read_virtual(int(pointer[1], 16), len(stack), vcpu=number) == stack


@pytest.mark.parametrize("name", LINUX)
def test_the_kernel_is_where_its_symbols_say(memories: dict[str, Any], name: str) -> None:
    memory = memories[name]
    found = [match.address for match in find(memory, compile_text("Linux version 6.1.0-56-amd64 (debian-kernel@"))]
    physical = memory.translate(LINUX_BANNER)
    assert physical in found
    banner = memory.read_virtual(LINUX_BANNER, 200)
    assert re.fullmatch(rb"Linux version 6\.1\.0-56-amd64 .* SMP .*\n", banner.partition(b"\0")[0])
    assert memory.read_physical(physical, 200) == banner
    for address in found:  # two mappings of all memory lead to each
        assert memory.translate(DIRECT_MAP + address) == memory.translate(KERNEL + address) == address
    assert memory.translate(INIT_TOP_PGT) == 0x2A10000


@pytest.mark.parametrize("name", LINUX)
def test_what_the_guest_did(memories: dict[str, Any], name: str) -> None:
    """Its loop wrote a line to a file in memory, whose page begins with it; the console got one as well."""
    memory = memories[name]
    ticks = [match for match in find(memory, compile_text("XENSTREAM-MARKER tick ")) if match.address % PAGE == 0]
    assert any(re.match(rb"XENSTREAM-MARKER tick \d+\n\0", match.context) for match in ticks)
    up = [match.context for match in find(memory, compile_text("XENSTREAM-GUEST-UP 6.1.0-56-amd64\r\n"))]
    assert len(up) == 1


def with_tables(tables: Tables, stream: Stream, pages: dict[int, bytes]) -> Stream:
    """Give a stream the pages of `tables` and some more."""
    everything = {**{pfn: bytes(data) for pfn, data in tables.memory.items()}, **pages}
    body = stream.page_data(*((pfn, NOTAB, data) for pfn, data in everything.items()))
    stream.records.insert(stream.index("X86_TSC_INFO"), stream.rec("PAGE_DATA", body))
    return stream


PG_PE, PSE, PAE, LA57, LMA = 0x80000001, 0x10, 0x20, 0x1000, 0x500
HVM = {
    "2-level": {"cr4": 0, "efer": 0}, "2-level, PSE": {"cr4": PSE, "efer": 0}, "PAE": {"cr4": PAE | PSE, "efer": 0},
    "4-level": {"cr4": PAE, "efer": LMA}, "5-level": {"cr4": PAE | LA57, "efer": LMA},
}  # fmt: skip


@pytest.mark.parametrize("mode", INDEX)
def test_hvm(mode: str) -> None:
    tables, other = Tables(mode), Tables(mode, next_pfn=0x200)
    tables.map(0x7FFF000, 0x50000)
    tables.map(0x8000000, 0x60000)
    other.map(0x7FFF000, 0x60000)
    tables.memory |= other.memory
    stream = guest(
        cpu(0, cr0=PG_PE, cr3=tables.root | 0x18, **HVM[mode]), cpu(1, cr0=PG_PE, cr3=other.root, **HVM[mode])
    )  # bits 3 and 4 of cr3 are flags
    with_tables(tables, stream, {0x50: page(0xAA), 0x60: page(0xBB)})
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.read_virtual(0x7FFFFFE, 4) == b"\xaa\xaa\xbb\xbb"
        assert image.memory.translate(0x7FFF123) == 0x50123
        assert image.memory.translate(0x7FFF123, vcpu=1) == 0x60123
        with pytest.raises(NotMappedError, match="0x8001000 is not mapped"):
            image.memory.translate(0x8001000)
        with pytest.raises(XenstreamError, match="no vCPU 7; there are vCPUs 0, 1"):
            image.memory.translate(0, vcpu=7)


@pytest.mark.parametrize("mode", ["4-level", "5-level"])
def test_page_tables_anywhere_in_52_bits(mode: str) -> None:
    tables = Tables(mode, next_pfn=1 << 39)
    tables.map(0x7FFF000, 0x50000)
    assert tables.root == 1 << 51
    no_address = 1 << 62 | 0x18  # bits of cr3 that are flags
    stream = guest(cpu(0, cr0=PG_PE, cr3=tables.root | no_address, **HVM[mode]))
    with_tables(tables, stream, {0x50: page(0xAA)})
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.translate(0x7FFF123) == 0x50123
        assert image.memory.read_virtual(0x7FFFFFE, 2) == b"\xaa\xaa"


def test_the_topmost_table_of_pae_is_anywhere_in_a_page() -> None:
    """Its four entries are aligned to 32 bytes; the lower bits of cr3 are flags."""
    tables = Tables("PAE")
    tables.map(0x7FFF000, 0x50000)
    root = tables.memory[tables.root >> 12]
    root[0x7E0:0x800], root[:32] = root[:32], bytes(32)
    stream = guest(cpu(0, cr0=PG_PE, cr3=tables.root | 0x7E0 | 0x18, **HVM["PAE"]))
    with_tables(tables, stream, {0x50: page(0xAA)})
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.translate(0x7FFF123) == 0x50123


def test_hvm_without_paging() -> None:
    with xenstream.open(guest(cpu(0, cr0=0x11, cr3=0x5000)).to_bytes()) as image:
        assert image.memory.translate(0x100123) == 0x100123


@pytest.mark.parametrize("root", [0x100, 0x345678])
def test_pv_32_bit(root: int) -> None:
    """cr3 is folded: the top-level page table may be above 4 GiB."""
    tables = Tables("PAE", next_pfn=root)
    tables.map(0xC0001000, 0x50000)
    stream = pv(4).drop("X86_PV_P2M_FRAMES", "SHARED_INFO")
    stream.body("X86_PV_VCPU_BASIC", vcpu(stream, basic(4, cr3=root)))
    with_tables(tables, stream, {0x50: page(0xAA)})
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.translate(0xC0001234) == 0x50234
        assert image.memory.read_virtual(0xC0001FFF, 1) == b"\xaa"


def test_pv_tables_hold_pfns() -> None:
    with xenstream.open(pv(4).to_bytes()) as image:
        assert image.memory.read_virtual(0, 8) == page(5)[:8]
        assert image.memory.translate(4) == DATA * PAGE + 4
    stream = pv(8)
    tables = Tables("4-level")
    tables.map(0xFFFFFFFF81000000, 0x50000)
    stream.body("X86_PV_VCPU_BASIC", vcpu(stream, basic(8, cr3=tables.root >> 12)))
    with_tables(tables, stream, {0x50: page(0xAA)})
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.read_virtual(0xFFFFFFFF81000010, 2) == b"\xaa\xaa"


def test_without_vcpu_state(tmp_path: Path) -> None:
    with (
        xenstream.open(guest().to_bytes()) as image,
        pytest.raises(XenstreamError, match="there is no vCPU state"),
    ):
        image.memory.translate(0)


@pytest.mark.parametrize("mode", ["2-level, PSE", "PAE", "4-level", "5-level"])
def test_a_paging_mode_that_is_given(mode: str) -> None:
    tables = Tables(mode)
    tables.map(0x7FFF000, 0x50000)
    name = {"2-level, PSE": "2-level", "PAE": "pae"}.get(mode, mode)
    with xenstream.open(with_tables(tables, guest(), {0x50: page(0xAA)}).to_bytes()) as image:
        memory = image.memory
        assert memory.translate(0x7FFF123, root=tables.root, mode=name) == 0x50123
        assert memory.read_virtual(0x7FFF123, 2, root=tables.root, mode=name) == b"\xaa\xaa"
        with pytest.raises(XenstreamError, match="give the paging mode, one of 4-level, 5-level, pae, 2-level"):
            memory.translate(0x7FFF123, root=tables.root)
        with pytest.raises(XenstreamError, match="give the address of a top-level page table"):
            memory.translate(0x7FFF123, mode=name)


def test_64_bits_are_4_level_where_that_is_known(tmp_path: Path) -> None:
    tables = Tables("4-level")
    tables.map(0x7FFF000, 0x50000)
    stream = with_tables(tables, pv(), {0x50: page(0xAA)})
    stream.drop("X86_PV_VCPU_BASIC")
    made = linux_guest(has_vcpu=False)
    with xenstream.open(stream.to_bytes()) as image:
        assert not image.memory.vcpus.vcpus and image.memory.translate(0x7FFF123, root=tables.root) == 0x50123
    (tmp_path / "in").write_bytes(made.stream().to_bytes())
    arguments = ["memory", "read", tmp_path / "in", hex(KERNEL + FIRST), "16", "--json", "--cr3", hex(made.tables.root)]
    status, out, _ = invoke(*arguments)
    assert status == 0 and f'"physical": "{FIRST:#x}"' in out


def test_a_mode_that_is_not_the_vcpus() -> None:
    tables = Tables("4-level")
    tables.map(0x1000, 0x50000)
    stream = guest(cpu(0, cr0=PG_PE, cr3=tables.root, **HVM["PAE"]))
    with xenstream.open(with_tables(tables, stream, {0x50: page(0xAA)}).to_bytes()) as image:
        assert image.memory.translate(0x1234, mode="4-level") == 0x50234


def test_memory_as_a_file() -> None:
    tables = Tables("4-level")
    tables.map(0x1000, 0x51000)
    tables.map(0x2000, 0x50000)
    tables.map(0xFFFFFFFFFFFFF000, 0x50000)
    stream = guest(cpu(0, cr0=PG_PE, cr3=tables.root, **HVM["4-level"]))
    data = with_tables(tables, stream, {0x50: page(0xAA), 0x51: page(0xBB)}).to_bytes()
    with xenstream.open(data) as image:
        memory = image.memory
        with memory.file() as file:
            assert file.readable() and file.seekable() and not file.writable() and file.tell() == 0
            assert file.seek(0x50FFE) == 0x50FFE and file.read(4) == b"\xaa\xaa\xbb\xbb" and file.tell() == 0x51002
            assert (
                file.seek(-2, 1) == 0x51000 and file.seek(0, 2) == (memory.max_pfn + 1) * PAGE and file.read(1) == b""
            )
            assert file.seek(0x4FFFF) and file.read(2) == b"\0\xaa"
            buffer = bytearray(3)
            assert file.readinto(buffer) == 3 and buffer == b"\xaa" * 3
            with pytest.raises(ValueError, match="negative"):
                file.seek(-1)
        with memory.file(memory.paging()) as linear:
            linear.seek(0x1FFF)
            assert linear.read(2) == b"\xbb\xaa"
            linear.seek(0x2FFF)
            assert linear.read(2) == b"\xaa\0"
            linear.seek(2**64 - 2)
            assert linear.read(10) == b"\xaa\xaa" and linear.read(1) == b""
        with memory.file(memory.paging(), pad=None) as strict, pytest.raises(NotMappedError):
            strict.seek(0x2FFF)
            strict.read(2)
        with io.BufferedReader(memory.file()) as buffered:
            buffered.seek(0x50FF0)
            assert buffered.read(0x20) == b"\xaa" * 16 + b"\xbb" * 16
