"""Tests of `xenstream memory dump`: the dump contains what was sent."""

from __future__ import annotations

import errno
import json
import os
import re
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest
import xenstream
import zstandard
from helpers import dumps
from helpers.cli import invoke
from helpers.dumps import READERS
from helpers.hvm_cpu import cpu, guest
from helpers.processes import ENDING, HANGS, XENSTREAM, begin
from helpers.real_streams import COMPLETE, unpacked
from helpers.sent import made
from hypothesis import given
from hypothesis import strategies as st
from samples.build import BROKEN, HVM, NOTAB, P2M_FRAME, PAGE, XALLOC, XTAB, Stream, hvm, page, pv, xl
from samples.legacy_build import legacy_hvm
from xenstream.errors import XenstreamError
from xenstream.guest.dumps import FORMATS, dump, elf
from xenstream.io.output import OutputFile

KINDS = list(READERS)
assert {*KINDS} == {*FORMATS}, "a format has no reader in helpers/dumps.py"


def dumped(data: bytes, kind: str, folder: Path) -> dumps.Pages:
    """Dump the memory of an image and read the dump back."""
    path = folder / kind
    with xenstream.open(data) as image, OutputFile(str(path), sparse=kind != "padded") as out:
        dump(image, image.memory, kind, out)
        assert out.offset == out.size
        out.commit()
    return READERS[kind](path)


@pytest.fixture(scope="module", params=list(COMPLETE))
def real(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dumps.Pages]:
    """A real save file, and what its own records say about memory."""
    data = unpacked(request.param)
    path = tmp_path_factory.mktemp("real") / f"{request.param}.xlsave"
    path.write_bytes(data)
    return path, dumps.sent(data)


@pytest.mark.parametrize("kind", ["raw", "lime", "elf", "xen"])
def test_a_real_guests_memory_is_what_its_records_say(
    real: tuple[Path, dumps.Pages], kind: str, tmp_path: Path
) -> None:
    path, sent = real
    out = tmp_path / kind
    assert invoke("memory", "dump", path, "-o", out, "--format", kind) == (0, "", "")
    found = READERS[kind](out)
    if kind == "raw":
        sent = dumps.not_zero(sent)
        assert out.stat().st_blocks * 512 < path.stat().st_size + (1 << 20)
    assert found.keys() == sent.keys()
    assert [pfn for pfn in sent if found[pfn] != sent[pfn]] == []


entries = st.tuples(st.sampled_from([0, 1, 2, 511, 512, 700]), st.sampled_from([NOTAB, 1, XTAB, XALLOC, BROKEN]))


@given(st.lists(st.lists(entries, min_size=1, max_size=5), min_size=1, max_size=4), st.sampled_from(KINDS))
def test_any_memory(tmp_path_factory: pytest.TempPathFactory, records: list[Any], kind: str) -> None:
    number = iter(range(1, 255))
    sent = [[(pfn, code, page(next(number)) if code < 5 else None) for pfn, code in record] for record in records]
    data = made(*sent).to_bytes()
    wanted = dumps.sent(data)
    folder = tmp_path_factory.mktemp("any")
    if not wanted:
        with pytest.raises(XenstreamError, match="no pages"):
            dumped(data, kind, folder)
        assert os.listdir(folder) == []
        return
    if kind in ("raw", "padded"):
        wanted = dumps.not_zero(wanted)
    assert dumped(data, kind, folder) == wanted


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", ["copy_file_range", "sendfile", "neither"])
def test_every_way_of_copying(kind: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are copied from file to file by the system where possible; the result is the same where it is not."""

    def unsupported(*_: object, **__: object) -> int:
        raise OSError(errno.EXDEV, "no")

    used = []
    for name in ("copy_file_range", "sendfile"):
        real = getattr(os, name)
        here = name == way or (way == "sendfile" and name != "copy_file_range")

        def spy(*arguments: int, real: Any = real, name: str = name, **named: int) -> int:
            used.append(name)
            return int(real(*arguments, **named))

        monkeypatch.setattr(os, name, spy if here else unsupported)
    data = made([(pfn, NOTAB, page(pfn)) for pfn in (1, 2, 5, 4)], [(2, NOTAB, page(9))]).to_bytes()
    (tmp_path / "in").write_bytes(data)
    status = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--format", kind)[0]
    assert status == 0 and READERS[kind](tmp_path / "out") == dumps.sent(data)
    assert set(used) == ({way} if way != "neither" else set())


@pytest.mark.parametrize("kind", KINDS)
def test_pipes_and_compressed_files(kind: str, tmp_path: Path) -> None:
    data = made([(pfn, NOTAB, page(pfn)) for pfn in (1, 2, 9)], [(2, NOTAB, page(7)), (9, XTAB, None)]).to_bytes()
    (tmp_path / "plain").write_bytes(data)
    (tmp_path / "zst").write_bytes(zstandard.compress(data))
    assert invoke("memory", "dump", tmp_path / "plain", "-o", tmp_path / "1", "--format", kind)[0] == 0
    assert invoke("memory", "dump", tmp_path / "zst", "-o", tmp_path / "2", "--format", kind)[0] == 0
    assert invoke("memory", "dump", "-", "-o", tmp_path / "3", "--format", kind, stdin=data)[0] == 0
    assert len({(tmp_path / name).read_bytes() for name in "123"}) == 1
    piped = subprocess.run(
        [*XENSTREAM, "memory", "dump", tmp_path / "plain", "-o", "-", "--format", kind], capture_output=True, check=True
    )
    assert piped.stdout == (tmp_path / "1").read_bytes()


def test_big_endian(tmp_path: Path) -> None:
    pages: list[tuple[int, int, bytes | None]] = [(3, NOTAB, page(1)), (4, XALLOC, None), (5, NOTAB, page(2))]
    assert dumped(made(pages, big=True).to_bytes(), "lime", tmp_path) == {3: page(1), 4: bytes(PAGE), 5: page(2)}


def test_holes(tmp_path: Path) -> None:
    data = made([(0, NOTAB, page(1)), (5000, NOTAB, page(2)), (5001, XALLOC, None)]).to_bytes()
    for kind, least, most in (("raw", 2, 5), ("padded", 5002, 6000)):
        dumped(data, kind, tmp_path)
        found = (tmp_path / kind).stat()
        assert found.st_size == 5002 * PAGE and least * PAGE <= found.st_blocks * 512 <= most * PAGE
    assert (tmp_path / "raw").read_bytes() == (tmp_path / "padded").read_bytes()


def test_more_segments_than_a_header_can_count(tmp_path: Path) -> None:
    data = made([(2 * number, XALLOC, None) for number in range(0x10001)]).to_bytes()
    with xenstream.open(data) as image, OutputFile(str(tmp_path / "out"), sparse=True) as out:
        dump(image, image.memory, "elf", out)
        out.commit()
    with (tmp_path / "out").open("rb") as file:
        loads = dumps.segments(file.read(64 * 0x10001))
    assert [load[4] for load in loads[1:]] == [2 * PAGE * number for number in range(0x10001)]


@pytest.mark.parametrize("count", [1, 0xFFFE, 0xFFFF, 0x10000])
def test_where_the_number_of_segments_stands(count: int) -> None:
    """From 65535 segments on, the number is in a section header (System V ABI, PN_XNUM)."""
    data = elf.with_segments(elf.segments(count), 62)
    assert len(data) == elf.head_of_segments(count) == 64 + 56 * count + (64 if count >= 0xFFFF else 0)
    ofs_sections, num_segments, num_sections = struct.unpack_from("<40xQ8xH2xH", data)
    assert (num_segments, num_sections) == ((count, 0) if count < 0xFFFF else (0xFFFF, 1))
    assert ofs_sections == (0 if count < 0xFFFF else 64 + 56 * count)
    assert count < 0xFFFF or struct.unpack_from("<44xI", data, ofs_sections) == (count,)


def test_segments_in_an_elf_core(tmp_path: Path) -> None:
    """QEMU's note has the segment attributes in bits 8 to 23 of the descriptor's upper half."""
    stream = guest(cpu(cs_ar=0xA9B, ss_ar=0xC93))
    dumped(stream.to_bytes(), "elf", tmp_path)
    (state,) = [descriptor for name, _, descriptor in dumps.elf_notes(tmp_path / "elf") if name == b"QEMU\0"]
    cs, _, _, _, _, ss = (struct.unpack_from("<IIIIQ", state, 152 + 24 * number)[2] for number in range(6))
    assert (cs, ss) == (0xA09B00, 0xC09300)


def prstatus(descriptor: bytes) -> dict[str, int]:
    """Return the registers of a struct elf_prstatus."""
    names = (
        "r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi", "rdi",
        "orig_rax", "rip", "cs", "rflags", "rsp", "ss", "fs_base", "gs_base", "ds", "es", "fs", "gs",
    )  # fmt: skip
    assert len(descriptor) == 336
    return dict(zip(names, struct.unpack_from("<27Q", descriptor, 112), strict=True))


def test_registers_in_an_elf_core(real: tuple[Path, dumps.Pages], tmp_path: Path) -> None:
    path, _ = real
    invoke("memory", "dump", path, "-o", tmp_path / "out", "--format", "elf")
    found = dumps.elf_notes(tmp_path / "out")
    statuses = [descriptor for name, kind, descriptor in found if (name, kind) == (b"CORE\0", 1)]
    shown = [json.loads(line) for line in invoke("registers", path, "--json")[1].splitlines()]
    assert len(statuses) == len(shown) == COMPLETE[path.stem]["vcpus"]
    for vcpu, descriptor in zip(shown, statuses, strict=True):
        values = prstatus(descriptor)
        assert struct.unpack_from("<I", descriptor, 32) == (vcpu["vcpu"] + 1,)
        for name, item in vcpu["general"].items():
            assert values["r" + name[1:] if name[0] == "e" else name] == int(item["value"], 16)
        for name in ("cs", "ss", "ds", "es", "fs", "gs"):
            assert values[name] == int(vcpu["segments"][name]["selector"], 16)
        for name in ("fs", "gs"):
            assert values[f"{name}_base"] == int(vcpu["segments"][name]["base"], 16)
    states = [descriptor for name, kind, descriptor in found if (name, kind) == (b"QEMU\0", 0)]
    linux = [name for name, _, _ in found if name == b"VMCOREINFO\0"]
    assert len(found) == len(statuses) + len(states) + len(linux) and len(linux) == (path.stem != "hvm-1vcpu")
    assert len(states) == (0 if shown[0]["guest_type"] == "x86_pv" else len(shown))
    for vcpu, descriptor in zip(shown, states, strict=False):
        assert struct.unpack_from("<II", descriptor) == (1, len(descriptor)) == (1, 440)
        control = [int(vcpu["control"][name]["value"], 16) for name in ("cr0", "cr2", "cr3", "cr4")]
        assert struct.unpack_from("<Q8xQQQ", descriptor, 392) == tuple(control)
        assert struct.unpack_from("<Q", descriptor, 384) == (int(vcpu["segments"]["idtr"]["base"], 16),)
        assert struct.unpack_from("<I", descriptor, 152) == (int(vcpu["segments"]["cs"]["selector"], 16),)


def test_xen_core(real: tuple[Path, dumps.Pages], tmp_path: Path) -> None:
    path, sent = real
    invoke("memory", "dump", path, "-o", tmp_path / "out", "--format", "xen")
    is_pv = path.stem.startswith("pv-")
    found = dumps.sections(tmp_path / "out")
    shared_info = [".xen_shared_info"] if is_pv else []
    table = ".xen_p2m" if is_pv else ".xen_pfn"
    assert list(found) == ["", ".shstrtab", ".note.Xen", ".xen_prstatus", *shared_info, ".xen_pages", table]
    assert found[".shstrtab"].split(b"\0")[1:-1] == [name.encode() for name in list(found)[1:]]
    none, header, version, format_version = dumps.notes(found[".note.Xen"])
    assert none == (b"Xen\0", 0x2000000, b"") and format_version == (b"Xen\0", 0x2000003, struct.pack("<Q", 1))
    num_vcpus = COMPLETE[path.stem]["vcpus"]
    magic = 0xF00FEBED if is_pv else 0xF00FEBEE
    assert header == (b"Xen\0", 0x2000001, struct.pack("<QQQQ", magic, num_vcpus, len(sent), PAGE))
    assert version[2][:16] == struct.pack("<QQ", 4, 17) and len(version[2]) == 1280
    assert version[2][-8:] == struct.pack("<Q", PAGE)
    contexts = found[".xen_prstatus"]
    assert len(contexts) == 5168 * num_vcpus
    for number, line in enumerate(invoke("registers", path, "--json")[1].splitlines()):
        vcpu = json.loads(line)
        values = {**vcpu["general"], **vcpu["control"], **vcpu["debug"]}
        for names, offset in ((("rip", "eip"), 648), (("rsp", "esp"), 672), (("rax", "eax"), 600), (("cr3",), 5008)):
            value = next(int(values[name]["value"], 16) for name in names if name in values)
            assert struct.unpack_from("<Q", contexts, 5168 * number + offset) == (value,)
        bases = struct.unpack_from("<QQQ", contexts, 5168 * number + 5144)
        assert int(vcpu["segments"]["gs"]["base"], 16) in bases[1:]
    if is_pv:
        with xenstream.open(path) as image:
            raw = {record.type: record.raw() for record in image.records() if record.is_held and not record.has_pages}
        assert found[".xen_shared_info"] == raw["SHARED_INFO"]
        assert contexts == raw["X86_PV_VCPU_BASIC"][8:]


@pytest.mark.parametrize(("cs", "kernel", "user"), [(0x10, 0xA, 0xB), (0x33, 0xB, 0xA)])
def test_whose_gs_base_a_xen_core_has_where(cs: int, kernel: int, user: int, tmp_path: Path) -> None:
    """SWAPGS exchanges the two at entry to the kernel: there the base in use is the kernel's."""
    stream = guest(cpu(cs=cs, gs_base=0xA, shadow_gs=0xB))
    dumped(stream.to_bytes(), "xen", tmp_path)
    contexts = dumps.sections(tmp_path / "xen")[".xen_prstatus"]
    assert struct.unpack_from("<QQ", contexts, 5152) == (kernel, user)


def test_a_32_bit_pv_guest_as_a_xen_core(tmp_path: Path) -> None:
    data = pv(4).to_bytes()
    assert dumped(data, "xen", tmp_path) == dumps.sent(data)
    found = dumps.sections(tmp_path / "xen")
    assert struct.unpack_from("<H", (tmp_path / "xen").read_bytes(), 18) == (3,)  # EM_386
    assert len(found[".xen_prstatus"]) == 5168
    *_, version, _ = dumps.notes(found[".note.Xen"])
    assert struct.unpack_from("<Q", version[2], 16 + 16 + 144 + 1024 + 64 + 4) == (PAGE,)


def test_p2m(tmp_path: Path) -> None:
    for width, letter in ((8, "Q"), (4, "I")):
        stream = pv(width)
        frames = [0x1000 + pfn for pfn in range(15)] + [2 ** (8 * width) - 1]
        contents = struct.pack(f"<16{letter}", *frames).ljust(PAGE, b"\xee")
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((P2M_FRAME, NOTAB, contents)))
        (tmp_path / "in").write_bytes(xl(stream))
        arguments = ["memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--p2m", tmp_path / "p2m", "--force"]
        assert invoke(*arguments) == (0, "", "")
        assert (tmp_path / "p2m").read_bytes() == struct.pack("<16Q", *frames[:15], 2**64 - 1)


def test_the_p2m_needs_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(pv().to_bytes())
    (tmp_path / "out").write_text("old")
    status, _, err = invoke(
        "memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--p2m", tmp_path / "out", "--force"
    )
    assert status == 2 and "must go to different files" in err and (tmp_path / "out").read_text() == "old"


def test_a_vcpu_whose_number_no_note_has_room_for(tmp_path: Path) -> None:
    stream = pv()
    stream.poke("X86_PV_VCPU_BASIC", 0, struct.pack("<I", 2**32 - 1))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--format", "elf")
    assert status in (0, 1) and "Traceback" not in err and (tmp_path / "out").exists()


def test_only_a_pv_guest_has_a_p2m(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(hvm().to_bytes())
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--p2m", tmp_path / "p2m")
    assert status == 2 and "only a PV guest" in err and os.listdir(tmp_path) == ["in"]


def test_an_existing_file_is_replaced_only_by_force(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(hvm().to_bytes())
    (tmp_path / "out").write_text("old")
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out")
    assert status == 2 and "--force" in err and (tmp_path / "out").read_text() == "old"
    assert invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--force")[0] == 0
    assert (tmp_path / "out").stat().st_size == 0x102 * PAGE


def test_json(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(hvm().to_bytes())
    _, out, _ = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--format", "lime", "--json")
    figures = {"schema": 1, "file": str(tmp_path / "in"), "format": "lime", "pages": 4, "size": 4 * PAGE + 64}
    assert json.loads(out) == {**figures, "output": str(tmp_path / "out")}


def test_a_cut_stream_is_dumped_as_far_as_it_goes(tmp_path: Path) -> None:
    data = made([(1, NOTAB, page(1)), (2, NOTAB, page(2)), (3, XALLOC, None)]).to_bytes()
    (tmp_path / "in").write_bytes(data[: -8 - 100])
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--format", "lime")
    assert status == 1 and "inside the body" in err
    assert dumps.lime(tmp_path / "out") == {1: page(1), 3: bytes(PAGE)}


@pytest.mark.parametrize(
    ("pages", "kind", "why"),
    [
        ([], "raw", "no pages"),
        ([(2**51 - 1, NOTAB, page(1))], "raw", "more than a file can have|File too large"),
        ([(2**52 - 1, NOTAB, page(1))], "raw", "more than a file can have"),
        ([(2**40, NOTAB, page(1))], "padded", "no room"),
    ],
)
def test_what_cannot_be_written(pages: Any, kind: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes((made(pages) if pages else Stream(HVM).add("END")).to_bytes())
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", tmp_path / "out", "--format", kind)
    assert status == 2 and re.search(why, err) and os.listdir(tmp_path) == ["in"]


def test_a_legacy_image(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(legacy_hvm().to_bytes())
    for command in (["stats"], ["dump", "-o", tmp_path / "out"]):
        status, _, err = invoke("memory", command[0], tmp_path / "in", *command[1:])
        assert status == 2 and "legacy image cannot be read; convert it with xenstream convert" in err
    assert os.listdir(tmp_path) == ["in"]


@pytest.mark.parametrize("kind", ["lime", "elf", "xen"])
def test_the_highest_pfn(kind: str, tmp_path: Path) -> None:
    pages: list[tuple[int, int, bytes | None]] = [(0, NOTAB, page(2)), (2**52 - 1, NOTAB, page(1))]
    assert dumped(made(pages).to_bytes(), kind, tmp_path) == {0: page(2), 2**52 - 1: page(1)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_leaves_nothing_behind(kind: str, tmp_path: Path) -> None:
    data = made([(pfn, NOTAB, page(1)) for pfn in range(64)]).to_bytes()
    (tmp_path / "in").write_bytes(data)
    command = ["bash", "-c", 'ulimit -f 64; exec "$@"', "-", *XENSTREAM, "memory", "dump"]
    done = subprocess.run(
        [*command, tmp_path / "in", "-o", tmp_path / "out", "--format", kind], capture_output=True, text=True
    )
    assert done.returncode == 2 and "File too large" in done.stderr and "Traceback" not in done.stderr
    assert os.listdir(tmp_path) == ["in"]


@pytest.mark.parametrize("number", ENDING)
@pytest.mark.parametrize("kind", KINDS)
def test_a_signal_leaves_nothing_half_written(kind: str, number: int, tmp_path: Path) -> None:
    """The pages go to a pipe that nobody reads: the P2M's file exists, but not yet under its name."""
    stream = pv()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, page(pfn)) for pfn in range(12, 99))))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    (tmp_path / "p2m").write_text("old")
    command = ["memory", "dump", tmp_path / "in", "-o", "-", "--format", kind, "--p2m", tmp_path / "p2m", "--force"]
    process = begin(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(1)
    assert len(os.listdir(tmp_path)) == 3
    process.send_signal(number)
    assert process.wait(HANGS) == 128 + number
    assert b"Traceback" not in process.stderr.read()
    assert (tmp_path / "p2m").read_text() == "old" and sorted(os.listdir(tmp_path)) == ["in", "p2m"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_closed_pipe(kind: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(made([(pfn, NOTAB, page(1)) for pfn in range(64)]).to_bytes())
    command = ["memory", "dump", tmp_path / "in", "-o", "-", "--format", kind]
    process = begin(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.wait(HANGS) == 2
    assert b"Traceback" not in process.stderr.read() and os.listdir(tmp_path) == ["in"]


def test_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(hvm().to_bytes())
    status, _, err = invoke("memory", "dump", tmp_path / "in", "-o", "/dev/full", "--force")
    assert status == 2 and "No space left" in err
    assert invoke("memory", "dump", tmp_path / "in", "-o", "/dev/null")[0] == 0


def test_a_file_that_shrinks(tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(made([(1, NOTAB, page(1))]).to_bytes())
    with xenstream.open(path) as image, OutputFile(str(tmp_path / "out"), sparse=True) as out:
        _ = image.memory
        os.truncate(path, 100)
        with pytest.raises(XenstreamError, match="shorter"):
            dump(image, image.memory, "raw", out)
    assert os.listdir(tmp_path) == ["in"]
