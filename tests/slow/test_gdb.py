"""gdb opens ELF cores of guests' memory, and shows each vCPU's registers and the pages."""

from __future__ import annotations

import json
import re
import struct
import subprocess
from pathlib import Path

import pytest
from helpers.cli import invoke
from helpers.hvm_cpu import LONG, cpu, guest
from helpers.places import ROOT
from helpers.real_streams import COMPLETE, unpacked
from helpers.replay import TOOLS, Runner, prepare, replayed
from samples.build import NOTAB, Stream, basic, page, pv, vcpu

SEGMENTS = ["cs", "ss", "ds", "es", "fs", "gs"]
GUIDE = ROOT / "python/tools/guide/tasks/memory-out.md"
BANNERS = {0x20001A0, 0x2161900, 0x3F8AD20}
"""Physical address of the kernel's version in both Linux guests; see test_volatility.py."""

DIRECT_MAP, KERNEL = 0xFFFF888000000000, 0xFFFFFFFF80000000


def gdb(core: Path, *commands: str) -> str:
    arguments = [word for command in (f"core-file {core}", *commands) for word in ("-ex", command)]
    done = subprocess.run(["gdb", "-q", "-batch", "-nx", *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def by_gdb(core: Path, num_vcpus: int) -> list[dict[str, int]]:
    """Return the registers of each vCPU, as gdb shows them for each thread."""
    found = []
    for number in range(1, num_vcpus + 1):
        names = ["rip", "rsp", "rbp", "eflags", *(f"r{x}x" for x in "abcd"), "rsi", "rdi"]
        names += [*(f"r{x}" for x in range(8, 16)), *SEGMENTS, "fs_base", "gs_base"]
        prints = [f'printf "{name} %lx\\n", ${name}' for name in names]
        out = gdb(core, f"thread {number}", *prints)
        assert f"[Switching to thread {number} (LWP {number})]" in out or num_vcpus == 1
        found.append({name: int(value, 16) for name, value in re.findall(r"^(\w+) ([0-9a-f]+)$", out, re.MULTILINE)})
    return found


def by_xenstream(image: Path) -> list[dict[str, int]]:
    """Return the output of `xenstream registers`, by gdb's names."""
    found = []
    for line in invoke("registers", image, "--json")[1].splitlines():
        shown = json.loads(line)
        values = {
            "eflags" if "flags" in name else "r" + name[1:]: int(item["value"], 16)
            for name, item in shown["general"].items()
        }
        for name in SEGMENTS:
            values[name] = int(shown["segments"][name]["selector"], 16)
        for name in ("fs", "gs"):
            values[f"{name}_base"] = int(shown["segments"][name]["base"] or "0", 16)
        found.append(values)
    return found


def check(data: bytes, num_vcpus: int, folder: Path) -> Path:
    (folder / "in").write_bytes(data)
    core = folder / "core"
    assert invoke("memory", "dump", folder / "in", "-o", core, "--format", "elf")[0] == 0
    shown = by_xenstream(folder / "in")
    assert len(shown) == num_vcpus
    threads = re.findall(r"LWP (\d+) ", gdb(core, "info threads"))
    assert threads == [str(number) for number in range(1, num_vcpus + 1)]
    missing_in_32_bit_guests = {f"r{number}": 0 for number in range(8, 16)}
    assert by_gdb(core, num_vcpus) == [{**missing_in_32_bit_guests, **values} for values in shown]
    return core


@pytest.mark.usefixtures("gdb")
@pytest.mark.parametrize("name", COMPLETE)
def test_real_guests(name: str, tmp_path: Path) -> None:
    core = check(unpacked(name), COMPLETE[name]["vcpus"], tmp_path)
    if name == "hvm-1vcpu":
        assert "0x7c00:\tsti" in gdb(core, "x/2i 0x7c00")
    else:
        for address in BANNERS:
            for base in (DIRECT_MAP, KERNEL):
                assert "Linux version 6.1.0-56-amd64 (debian-kernel@" in gdb(core, f"x/s {base + address}")
            assert "Linux" not in gdb(core, f"x/s {address}")


@pytest.mark.usefixtures("gdb")
def test_the_session_of_the_guide(tmp_path: Path) -> None:
    text = GUIDE.read_text()
    assert "$ gdb " in text
    assert replayed(text, Runner(tmp_path, (prepare(tmp_path),), skipped=TOOLS - {"gdb"})) == text


def with_memory(stream: Stream) -> bytes:
    return stream.before("END", "PAGE_DATA", stream.page_data((0x20, NOTAB, page(0x20)))).to_bytes()


@pytest.mark.usefixtures("gdb")
@pytest.mark.parametrize("width", [8, 4])
def test_pv_guests_of_several_vcpus(width: int, tmp_path: Path) -> None:
    stream = pv(width)
    for number in (1, 2):
        context = bytearray(basic(width))
        start, letter, count = (520, "Q", 16) if width == 8 else (516, "I", 10)
        struct.pack_into(f"<{count}{letter}", context, start, *range(0x1000 * number, 0x1000 * number + count))
        stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, bytes(context), number))
    check(with_memory(stream), 3, tmp_path)


@pytest.mark.usefixtures("gdb")
@pytest.mark.parametrize("mode", ["64-bit", "32-bit"])
def test_hvm_guests_of_several_vcpus(mode: str, tmp_path: Path) -> None:
    names = ("rip", "rsp", "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", *(f"r{x}" for x in range(8, 16)))
    is_long = mode == "64-bit"
    contexts = [
        cpu(
            number,
            **{name: (1 << 48 if is_long else 0) + 0x1000 * number + nth for nth, name in enumerate(names)},
            rflags=0x202 + number,
            **({**LONG, "cs_ar": 0x200} if is_long else {"cr0": 1, "cs_ar": 0x400}),
        )
        for number in range(3)
    ]
    check(with_memory(guest(*contexts)), 3, tmp_path)
