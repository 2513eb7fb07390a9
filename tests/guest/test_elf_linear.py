"""The linear addresses and the VMCOREINFO of an ELF core; debuggers themselves read it in tests/slow."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
import xenstream
from helpers import dumps
from helpers.cli import invoke
from helpers.hvm_cpu import cpu, guest
from helpers.linux_guest import DIRECT_MAP, FIRST, KERNEL, NUM_PAGES, LinuxGuest, linux_guest
from helpers.pagetables import Tables
from helpers.real_streams import unpacked
from samples.build import NOTAB, PAGE, XALLOC, Stream, page
from xenstream.guest.dumps import dump, elf_segments
from xenstream.guest.kernel import linux
from xenstream.io.output import OutputFile


def dumped(stream: Stream | bytes, folder: Path) -> tuple[dumps.Pages, list[str]]:
    """Dump a guest, and return the pages by linear address, and what the dump says is missing."""
    data = stream if isinstance(stream, bytes) else stream.to_bytes()
    with xenstream.open(data) as image, OutputFile(str(folder / "core"), sparse=True) as out:
        dump(image, image.memory, "elf", out)
        out.commit()
        return dumps.elf_linear(folder / "core"), out.notes


@pytest.mark.parametrize("name", ["pvh-2vcpu", "pv-64bit-1vcpu"])
def test_real_guests(name: str, tmp_path: Path) -> None:
    data = unpacked(name)
    found, notes = dumped(data, tmp_path)
    assert notes == []
    assert found[0xFFFFFFFF82161900 // PAGE][0x900:].startswith(b"Linux version 6.1.0-56-amd64 (")
    physical = dumps.elf(tmp_path / "core")
    with xenstream.open(data) as image:
        memory = image.memory
        for number, vcpu in enumerate(memory.vcpus.vcpus):
            stack = vcpu["rsp"]
            assert found[stack // PAGE] == memory.read_virtual(stack // PAGE * PAGE, PAGE, vcpu=number)
        for pfn in memory.pfns().tolist()[::50]:
            assert physical[pfn] == found[DIRECT_MAP // PAGE + pfn] == memory.read(pfn)
        for linear in [*found][::50]:
            if linear - DIRECT_MAP // PAGE not in physical:
                assert found[linear] == memory.read_virtual(linear * PAGE, PAGE)
    assert len(dumps.segments((tmp_path / "core").read_bytes())) < 2000
    (note,) = [text for name, kind, text in dumps.elf_notes(tmp_path / "core") if (name, kind) == (b"VMCOREINFO\0", 0)]
    assert note.startswith(b"OSRELEASE=6.1.0-56-amd64\nBUILD-ID=eb4fbcd037e7253717950bf2b93bd5566f47c56f\n")


def test_physical_memory_is_in_ascending_order(tmp_path: Path) -> None:
    """volatility3 relies on it; makedumpfile takes the last segment that has both addresses for the direct map."""
    made = linux_guest()
    made.memory[0x20] = bytearray(page(0x20))
    dumped(made.stream(), tmp_path)
    loads = dumps.segments((tmp_path / "core").read_bytes())[1:]
    whole = [load for load in loads if load[4] != dumps.NOT_PHYSICAL]
    assert [load[4] for load in whole] == sorted(load[4] for load in whole) and len(whole) > 2
    assert {load[3] - load[4] for load in whole} == {DIRECT_MAP}
    assert loads[: len(whole)] == whole


def test_linear_addresses_of_a_small_guest(tmp_path: Path) -> None:
    made = linux_guest()
    found, _ = dumped(made.stream(), tmp_path)
    for number in range(NUM_PAGES):
        pfn = FIRST // PAGE + number
        assert found[(KERNEL + FIRST) // PAGE + number] == found[DIRECT_MAP // PAGE + pfn] == bytes(made.memory[pfn])


def test_the_kernels_own_tables_serve_where_there_is_no_vcpu(tmp_path: Path) -> None:
    made = linux_guest(phys_base=0x300000, has_vcpu=False)
    found, _ = dumped(made.stream(), tmp_path)
    assert found[(KERNEL + FIRST) // PAGE + 1] == bytes(made.memory[(FIRST + 0x300000) // PAGE + 1])


def test_without_any_tables_linear_addresses_are_physical(tmp_path: Path) -> None:
    stream = guest()
    stream.before("END", "PAGE_DATA", stream.page_data((0x20, NOTAB, page(0x20))))
    found, _ = dumped(stream, tmp_path)
    assert found[0x20] == page(0x20)


def two_processes() -> Stream:
    """Two vCPUs, each with a page of its own at 0x400000."""
    pages, vcpus = dict[int, bytes](), []
    for number in range(2):
        tables = Tables("4-level", next_pfn=0x200 + 0x100 * number)
        tables.map(0x400000, 0x50000 + 0x1000 * number)
        tables.map(0x500000 + 0x1000 * number, 0x60000 + 0x1000 * number)
        for pfn in range(0x40):
            tables.map(DIRECT_MAP + PAGE * pfn, PAGE * pfn)
        pages |= {pfn: bytes(data) for pfn, data in tables.memory.items()}
        vcpus.append(cpu(number, cr0=0x80000001, cr3=tables.root, cr4=0x20, efer=0x500))
    stream = guest(*vcpus)
    pages |= {pfn: page(pfn) for pfn in (0x20, 0x50, 0x51, 0x60, 0x61)}
    stream.before("END", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items())))
    return stream


def test_an_earlier_vcpu_goes_first(tmp_path: Path) -> None:
    found, _ = dumped(two_processes(), tmp_path)
    assert [found[linear] for linear in (0x400, 0x500, 0x501)] == [page(0x50), page(0x60), page(0x61)]


def test_memory_where_something_else_is_mapped(tmp_path: Path) -> None:
    """The address that a page would have beside the rest is taken: it is where no address is."""
    tables = Tables("4-level")
    for pfn in range(0x20, 0x30):
        tables.map(DIRECT_MAP + PAGE * pfn, PAGE * pfn)
    tables.map(DIRECT_MAP + PAGE * 0x60, PAGE * 0x21)
    pages = {pfn: bytes(data) for pfn, data in tables.memory.items()} | {
        pfn: page(pfn) for pfn in (0x20, 0x21, 0x60, 0x61)
    }
    stream = guest(cpu(cr0=0x80000001, cr3=tables.root, cr4=0x20, efer=0x500))
    stream.before("END", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items())))
    found, _ = dumped(stream, tmp_path)
    base = DIRECT_MAP // PAGE
    nowhere = elf_segments.UNMAPPED // PAGE
    assert found[base + 0x60] == page(0x21)
    assert (found[nowhere + 0x60], found[nowhere + 0x61]) == (page(0x60), page(0x61))


def test_more_ranges_than_a_core_has_room_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elf_segments, "_MOST_SEGMENTS", 12)
    tables = Tables("4-level")
    for number in range(40):
        tables.map(0x400000 + 2 * PAGE * number, 0x20000)
    tables.map(KERNEL, 0x20000)
    for pfn in range(0x20, 0x60):
        tables.map(DIRECT_MAP + PAGE * pfn, PAGE * pfn)
    pages = {pfn: bytes(data) for pfn, data in tables.memory.items()} | {0x20: page(0x20)}
    stream = guest(cpu(cr0=0x80000001, cr3=tables.root, cr4=0x20, efer=0x500))
    stream.before("END", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items())))
    found, notes = dumped(stream, tmp_path)
    assert len(dumps.segments((tmp_path / "core").read_bytes())) == 13
    assert found[KERNEL // PAGE] == page(0x20) and "short ranges of linear addresses are left out" in notes[0]
    path = tmp_path / "in"
    path.write_bytes(stream.to_bytes())
    status, _, err = invoke("memory", "dump", path, "-o", tmp_path / "out", "--format", "elf")
    assert status == 0 and "are left out" in err


def test_ranges_of_memory_that_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elf_segments, "_MOST_SEGMENTS", 12)
    stream = guest()
    stream.before("END", "PAGE_DATA", stream.page_data(*((2 * pfn, XALLOC, None) for pfn in range(0x100, 0x120))))
    found, notes = dumped(stream, tmp_path)
    assert len(found) >= 32 and "more than a core file can have" in notes[0]


def test_vmcoreinfo(tmp_path: Path) -> None:
    made = linux_guest(phys_base=0x300000)
    with xenstream.open(made.stream().to_bytes()) as image:
        found = linux.find_linux(image.memory)
        assert found.uts()["nodename"] == "guest-7"
        info = found.vmcoreinfo
        assert (info.release, info.kernel_offset, info.size("prb_desc")) == ("6.9.1-test", 0x1600000, 24)
        assert info.symbol("prb") == found.symbol("prb") and info.offset("nothing") is None
        with pytest.raises(linux.NoKernelError, match="no symbol nothing"):
            found.symbol("nothing")
    dumped(made.stream(), tmp_path)
    (note,) = [text for name, _, text in dumps.elf_notes(tmp_path / "core") if name == b"VMCOREINFO\0"]
    assert note.decode() == made.vmcoreinfo()


NOTE_AT = FIRST + 0x8000


@pytest.mark.parametrize(
    "header",
    [(12, 100, 0), (11, 100, 1), (11, 0, 0), (11, 5, 0), (11, 1 << 20, 0), (11, 0xFFFFFFFF, 0)],
    ids=["name", "type", "empty", "short", "long", "longest"],
)
def test_what_only_looks_like_vmcoreinfo(header: tuple[int, int, int]) -> None:
    made = LinuxGuest()
    stream = made.stream()
    data = stream.to_bytes()
    text = made.vmcoreinfo().encode()
    true = struct.pack("<III", 11, len(text), 0)
    assert data.count(true + b"VMCOREINFO") == 1
    with xenstream.open(data.replace(true + b"VMCOREINFO", struct.pack("<III", *header) + b"VMCOREINFO")) as image:
        assert linux.linux_or_none(image.memory) is None


def test_of_several_notes_that_of_the_running_kernel_counts() -> None:
    made = linux_guest()
    stale = LinuxGuest(release="1.2.3-stale").vmcoreinfo().encode()
    made.put(FIRST, struct.pack("<III12s", 11, len(stale), 0, b"VMCOREINFO") + stale)
    with xenstream.open(made.stream().to_bytes()) as image:
        assert linux.find_linux(image.memory).vmcoreinfo.release == "6.9.1-test"


def test_a_note_with_controls_in_its_text_is_none() -> None:
    made = LinuxGuest(extra="X=\x1b[31m\n")
    with xenstream.open(made.stream().to_bytes()) as image:
        assert linux.linux_or_none(image.memory) is None
