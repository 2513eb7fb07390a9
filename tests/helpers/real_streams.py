"""The real save files, and known facts of their guests."""

from __future__ import annotations

from pathlib import Path

import zstandard

from helpers.places import STREAMS

COMPLETE = {
    "hvm-1vcpu": {"guest_type": "x86_hvm", "memory": 16, "vcpus": 1, "name": "hvm1"},
    "pvh-2vcpu": {"guest_type": "x86_hvm", "memory": 112, "vcpus": 2, "name": None},
    "pv-64bit-1vcpu": {"guest_type": "x86_pv", "memory": 112, "vcpus": 1, "name": "pv1"},
}


def path(name: str) -> Path:
    return STREAMS / f"{name}.xlsave.zst"


def unpacked(name: str) -> bytes:
    return decompressed(path(name))


def decompressed(path: Path) -> bytes:
    """Return what a file is that zstd has compressed, with any window."""
    with path.open("rb") as file:
        reader = zstandard.ZstdDecompressor(max_window_size=1 << 31).stream_reader(file, read_across_frames=True)
        return b"".join(iter(lambda: reader.read(1 << 20), b""))
