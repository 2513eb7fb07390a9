"""Streams with what no real save file here has, for the examples of the reference."""

from __future__ import annotations

import struct
from typing import Any

import build
from xenstream.formats import Libvirt, Libxc, Libxl, StartInfo32, StartInfo64, Xenopsd


def exhibits() -> list[tuple[str, Any, bytes]]:
    """What each is, the generated class that reads it, and its octets."""
    return [
        ("a file as libvirt makes it", Libvirt, build.libvirt(build.hvm())),
        ("an image as xenopsd makes it", Xenopsd, build.xenopsd(build.hvm()).to_bytes()),
        ("a libxl stream with an emulator", Libxl, build.libxl(build.hvm(), emulator=True).to_bytes()),
        ("a stream of a 32-bit PV guest", Libxc, build.pv(4).to_bytes()),
        ("a 64-bit PV guest's start info", StartInfo64, build.start_info(8, store=0x71A, console=0x719)),
        ("a 32-bit PV guest's start info", StartInfo32, build.start_info(4, store=0x71A, console=0x719)),
        ("an entry of a page table", Libxc.PageTableEntry, build.table(0x1234)[:8]),
        ("a stream with rare records", Libxc, rare().to_bytes()),
    ]


def rare() -> build.Stream:
    """An HVM stream with the records that a save file does not have."""
    stream = build.hvm()
    stream.before("END", "TOOLSTACK", b"toolstack")
    stream.before("END", "CHECKPOINT_DIRTY_PFN_LIST", struct.pack("<2Q", 0x1000, 0x1FFF))
    return stream.before("END", 0x80000042, b"optional")
