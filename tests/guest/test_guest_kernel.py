"""What a guest's memory says of its kernel, without symbols."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
import xenstream
from helpers.cli import invoke
from helpers.hvm_cpu import cpu, guest
from helpers.linux_guest import DESCS, LOG, PRB, TEXTS, LinuxGuest, linux_guest
from helpers.pagetables import Tables
from helpers.places import STREAMS
from samples.build import NOTAB, Stream
from xenstream.errors import XenstreamError
from xenstream.guest.kernel.identity import Identity, identity
from xenstream.guest.kernel.linux import find_linux
from xenstream.guest.kernel.log import log
from xenstream.guest.kernel.message import Message


def messages(stream: Stream) -> list[Message]:
    with xenstream.open(stream.to_bytes()) as image:
        return list(log(find_linux(image.memory)))


def of(stream: Stream) -> Identity:
    with xenstream.open(stream.to_bytes()) as image:
        return identity(image.memory)


def logged(*texts: str) -> list[tuple[int, int, str]]:
    return [(10**9 * number, number % 8, text) for number, text in enumerate(texts)]


def as_messages(entries: list[tuple[int, int, str]]) -> list[Message]:
    return [Message(*entry) for entry in entries]


@pytest.mark.parametrize(
    ("name", "count", "last"), [("pvh-2vcpu", 298, "64.916664"), ("pv-64bit-1vcpu", 251, " 9.013562")]
)
def test_the_logs_of_real_guests(name: str, count: int, last: str) -> None:
    file = STREAMS / f"{name}.xlsave.zst"
    status, out, err = invoke("memory", "dmesg", file)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("[    0.000000] Linux version 6.1.0-56-amd64 (debian-kernel@lists.debian.org)")
    assert lines[-1] == f"[   {last}] suspending xenstore..."
    shown = [json.loads(line) for line in invoke("memory", "dmesg", file, "--json")[1].splitlines()]
    message = {"time": 0.0, "level": 6, "text": "Command line: console=hvc0 quiet"}
    assert len(shown) == count and shown[1] == {"schema": 1, "file": str(file), **message}
    assert {*map(type, (shown[-1]["time"], shown[-1]["level"]))} == {float, int}


@pytest.mark.parametrize("name", ["pvh-2vcpu", "pv-64bit-1vcpu"])
def test_what_runs_in_real_guests(name: str) -> None:
    status, out, _ = invoke("memory", "os", STREAMS / f"{name}.xlsave.zst", "--json")
    found = json.loads(out)
    assert status == 0 and found["system"] == "Linux" and found["release"] == "6.1.0-56-amd64"
    assert found["build_id"] == "eb4fbcd037e7253717950bf2b93bd5566f47c56f"
    assert (found["page_table"], found["kaslr_offset"], found["phys_base"]) == ("0x2a10000", "0x0", "0x0")


def test_what_runs_in_a_boot_sector() -> None:
    status, out, err = invoke("memory", "os", STREAMS / "hvm-1vcpu.xlsave.zst")
    assert (status, err) == (1, "") and out.splitlines()[1].split(None, 1) == ["system", "not recognised"]
    status, out, err = invoke("memory", "dmesg", STREAMS / "hvm-1vcpu.xlsave.zst")
    assert (status, out) == (1, "") and "no Linux kernel is recognised" in err


@pytest.mark.parametrize("phys_base", [0, 0x300000])
@pytest.mark.parametrize("has_vcpu", [True, False])
def test_what_runs_in_a_made_guest(phys_base: int, has_vcpu: bool) -> None:
    made = linux_guest(phys_base, has_vcpu)
    assert of(made.stream()) == Identity(
        system="Linux", release="6.9.1-test", version="#1 SMP Test", build_id="0123456789abcdef", machine="x86_64",
        hostname="guest-7", command_line="root=/dev/xvda quiet", uptime=2.000000123, kaslr_offset=0x1600000,
        phys_base=phys_base, page_table=made.tables.root, paging="4-level", page_size=4096,
    )  # fmt: skip


def test_a_kernel_without_a_log_it_describes() -> None:
    made = LinuxGuest()
    found = of(made.stream())
    assert (found.release, found.command_line, found.uptime) == ("6.9.1-test", None, None)
    with pytest.raises(XenstreamError, match="does not describe its log"):
        messages(made.stream())


def test_a_ring() -> None:
    assert messages(linux_guest().stream()) == as_messages(LOG)


@pytest.mark.parametrize("tail", [0, 5, 2**62 - 1])
@pytest.mark.parametrize("length", [0, 1, 8, 30])
def test_a_ring_whose_texts_wrap_round(tail: int, length: int) -> None:
    made = LinuxGuest()
    entries = logged(*(chr(0x61 + number) * length for number in range(5)))
    made.extra = made.ring(entries, tail=tail)
    assert messages(made.stream()) == as_messages(entries)


def test_descriptors_that_are_not_complete_are_left_out() -> None:
    made = linux_guest()
    for number, word in ((0, 2**62 - 2), (1, 0)):  # reserved; another id
        made.put(made_desc(number), struct.pack("<Q", word))
    assert messages(made.stream()) == as_messages(LOG[2:])


def made_desc(number: int) -> int:
    return DESCS + 24 * ((2**62 - 2 + number) % 2**62 % 8)


@pytest.mark.parametrize("size", [104, 112, 160, 400])
def test_records_of_before_5_10(size: int) -> None:
    made = LinuxGuest()
    entries = logged("one", "the second")
    made.extra = made.records(entries, size)
    assert messages(made.stream()) == as_messages(entries)


def test_characters_of_before_3_5() -> None:
    made = LinuxGuest()
    made.extra = made.characters("<6>[    0.000000] Linux\n<4>[    1.5] b\n")
    assert messages(made.stream()) == [
        Message(None, None, "<6>[    0.000000] Linux"),
        Message(None, None, "<4>[    1.5] b"),
    ]


@pytest.mark.parametrize("at", [16, 16 + 48])
def test_a_ring_of_an_absurd_size(at: int) -> None:
    made = linux_guest()
    made.put(PRB + at, struct.pack("<I", 63))
    with pytest.raises(XenstreamError, match="damaged"):
        messages(made.stream())
    made.put(PRB + at, struct.pack("<I", 31))
    with pytest.raises(XenstreamError):
        messages(made.stream())


def test_records_without_an_end() -> None:
    made = LinuxGuest()
    made.extra = made.records(logged("one", "two"), 400)
    made.put(PRB + 16, struct.pack("<I", 3))  # log_next_idx, where no record begins
    assert messages(made.stream()) == as_messages(logged("one", "two"))
    made.put(PRB + 12, struct.pack("<I", 5000))
    assert messages(made.stream()) == []


def test_a_record_that_is_too_short() -> None:
    made = LinuxGuest()
    made.extra = made.records(logged("one", "two"), 400)
    made.put(TEXTS + 200 + 8, struct.pack("<H", 7))
    with pytest.raises(XenstreamError, match="damaged at 0xc8"):
        messages(made.stream())


def test_a_message_with_controls_is_escaped(tmp_path: Path) -> None:
    made = LinuxGuest()
    made.extra = made.ring(logged("a\x1b[31m\tb\nc"))
    (tmp_path / "in").write_bytes(made.stream().to_bytes())
    assert invoke("memory", "dmesg", tmp_path / "in")[:2] == (0, "[    0.000000] a\\x1b[31m   b\n[    0.000000] c\n")


def test_an_image_that_is_cut(tmp_path: Path) -> None:
    stream = linux_guest(has_vcpu=False).stream()
    data = stream.to_bytes()
    cut = data[: data.rindex(struct.pack("<II", 8, 24))] if struct.pack("<II", 8, 24) in data else data[:-200]
    (tmp_path / "in").write_bytes(cut)
    status, out, err = invoke("memory", "dmesg", tmp_path / "in")
    assert status == 1 and out.count("\n") == 4 and err


def windows_guest(root: str = "C:\\Windows", build: int = 0xF0004A61, address: int = 0xFFFFF78000000000) -> Stream:
    tables = Tables("4-level" if address >> 32 else "PAE")
    tables.map(address, 0x20000)
    shared = bytearray(4096)
    struct.pack_into("<III", shared, 8, 1_000_000_000, 2, 2)
    shared[0x30 : 0x30 + 2 * len(root)] = root.encode("utf-16-le")
    struct.pack_into("<II4xII", shared, 0x260, build, 3, 10, 0)
    pages = {**{pfn: bytes(data) for pfn, data in tables.memory.items()}, 0x20: bytes(shared)}
    long = {"cr4": 0x20, "efer": 0x500 if address >> 32 else 0}
    stream = guest(cpu(cr0=0x80000001, cr3=tables.root, **long))
    return stream.before("END", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items())))


@pytest.mark.parametrize("address", [0xFFFFF78000000000, 0xFFDF0000])
def test_windows(address: int) -> None:
    assert of(windows_guest(address=address)) == Identity(
        system="Windows", release="10.0", version="10.0, build 19041, server", uptime=(2 * 2**32 + 10**9) / 10**7,
        page_size=4096, system_root="C:\\Windows",
    )  # fmt: skip


@pytest.mark.parametrize("root", ["", "Windows", "C:\\W\x1b[m"])
def test_what_is_not_windows(root: str) -> None:
    assert of(windows_guest(root)).system is None


def test_windows_before_10_has_no_build() -> None:
    assert of(windows_guest(build=0)).version == "10.0, server"
