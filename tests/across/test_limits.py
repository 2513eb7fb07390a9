"""The memory use that limits.py states for each command, compared with that on the worst inputs."""

from __future__ import annotations

import gzip
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from helpers.faults import READING, Command
from samples.build import XALLOC, XTAB, Rec, Stream, hvm, pv
from xenstream import limits

MIB = 1 << 20
DECOMPRESSION = int(re.search(r"(\d+) MiB come on top", limits.__doc__)[1]) * MIB
ROWS = re.findall(r"^    ([a-z ]+?) +(\d+) +(\d+) +(\d+) +(\d+) +([\d.]+)$", limits.__doc__, re.MULTILINE)
TABLE = {name: (int(mib) * MIB, int(record), int(page)) for name, mib, record, page, *_ in ROWS}


def scattered(step: int, kind: int, count: int = 400_000) -> bytes:
    """Return a body of PAGE_DATA whose pfns are so far apart."""
    pfns = np.arange(count, dtype="<u8") * np.uint64(step) % np.uint64((1 << 36) - 1)
    return struct.pack("<II", count, 0) + (pfns | np.uint64(kind << 60)).tobytes()


def with_pages(stream: Stream, *bodies: bytes, checkpoints: int = 0) -> bytes:
    for body in bodies:
        for _ in range(checkpoints):
            stream.before("END", "CHECKPOINT")
        stream.before("END", "PAGE_DATA", body)
    return stream.to_bytes()


def repeated(stream: Stream, kind: int, *bodies: bytes) -> bytes:
    """Return the stream with such records before X86_TSC_INFO; compressed, because they are long."""
    where = stream.index("X86_TSC_INFO")
    stream.records[where:where] = [Rec(kind, body) for body in bodies]
    return gzip.compress(stream.to_bytes(), 1)


FLOODS: dict[str, Callable[[], bytes]] = {
    "allocated": lambda: with_pages(hvm(), scattered(65537, XALLOC)),
    "allocated-pv": lambda: with_pages(pv(), scattered(2053, XALLOC)),
    "without-pages": lambda: with_pages(hvm(), scattered(515, XTAB)),
    "alternating": lambda: with_pages(hvm(), scattered(2, XALLOC)),
    "checkpoints": lambda: with_pages(hvm(), *[scattered(step, XALLOC) for step in (515, 517)], checkpoints=2),
    "records": lambda: repeated(hvm(), 0x80000001, *[b""] * 20_000),
    "vcpus": lambda: repeated(
        pv(), 6, *[struct.pack("<IIQQ", number, 0, 3, 3) + bytes(15 * MIB) for number in range(10)]
    ),
    "msrs": lambda: repeated(pv(), 12, *[struct.pack("<II", number, 0) + bytes(16 << 14) for number in range(110)]),
    "long": lambda: repeated(hvm(), 0x80000001, *[bytes(15 * MIB)] * 6),
}


MEASURED = """
import os, re, sys
from xenstream.__main__ import main
try:
    main()
finally:
    with open("/proc/self/status") as status, open(os.environ["PEAK"], "w") as peak:
        peak.write(re.search(r"VmHWM:\\s*(\\d+)", status.read())[1])
"""
"""Runs the command line and prints its peak memory use. The figure of wait4(2) would include that of the parent."""


@cache
def flood(name: str) -> bytes:
    return FLOODS[name]()


def test_every_command_is_in_the_table() -> None:
    assert set(TABLE) == {" ".join(command.path) for command in READING}


KEEPS_VCPUS = {"registers", "memory-read", "verify"}
LIKE_READ = {
    "memory-stats",
    "memory-find",
    "memory-dump",
    "memory-diff",
    "memory-os",
    "memory-dmesg",
    "memory-symbols",
    "memory-map",
}
"""Commands that keep the same memory index as `memory read`. The other floods use it in addition to their own data."""

SEE_ALL = {"verify", "info", "memory-read"}
"""Commands that meet every flood: one that judges, one that sums up, one that keeps the memory index."""


def meets(command: str, name: str) -> bool:
    """Whether a command is measured on a flood: on those that take the commands of its kind the most."""
    if name == "msrs":
        return command in KEEPS_VCPUS
    if command in LIKE_READ:
        return name == "allocated"
    return command in SEE_ALL or name in ("vcpus", "checkpoints")


RUNS = [(command, name) for command in READING for name in FLOODS if meets(str(command), name)]


@pytest.mark.parametrize(("command", "name"), RUNS, ids=str)
def test_no_command_takes_more_than_it_says(command: Command, name: str, tmp_path: Path) -> None:
    data = flood(name)
    (tmp_path / "in").write_bytes(data)
    paths = {**{key: tmp_path / "in" for key in command.inputs}, **{key: tmp_path / key for key in command.required}}
    is_compressed = data.startswith(b"\x1f\x8b")
    fixed, per_record, per_page = TABLE[" ".join(command.path)]
    num_records, num_pages = 20_020, 20  # for any flood
    most = fixed + per_record * num_records + per_page * num_pages + DECOMPRESSION * is_compressed
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *command.arguments(**paths)], check=False,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, "PEAK": str(tmp_path / "peak")},
    )  # fmt: skip
    assert done.returncode in (0, 1, 2) and b"Traceback" not in done.stderr, done.stderr
    peak = int((tmp_path / "peak").read_text()) << 10
    assert peak <= most, f"{peak // MIB} MiB"
