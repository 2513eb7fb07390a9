"""volatility3 reads save files through xenstream's plugin."""

from __future__ import annotations

import gzip
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import xenstream
import zstandard
from helpers import oracles
from helpers.oracles import install
from helpers.places import ROOT, STREAMS
from helpers.replay import TOOLS, Runner, prepare, replayed
from samples.build import NOTAB, XALLOC, Stream, hvm, libvirt, libxl, page, pv, xl
from xenstream.guest.search import compile_text, find
from xenstream.schema.layers import LAYERS

GUIDE = ROOT / "python/tools/guide/tasks/memory-out.md"
BANNERS = {0x20001A0, 0x2161900, 0x3F8AD20}
"""Address of the kernel's version in both Linux guests; their symbol linux_banner points to 0x2161900."""


def vol(file: Path, *arguments: str) -> tuple[str, str]:
    """Run volatility3 on a file and return its output and its error messages."""
    oracles = install()
    plugins = subprocess.run(
        [sys.executable, "-m", "xenstream", "memory", "volatility-path"], capture_output=True, text=True, check=True
    ).stdout.strip()
    run = subprocess.run(
        [sys.executable, oracles / "bin/vol", "--offline", "-q", "-r", "json", "-p", plugins, "-f", file, *arguments],
        env={**os.environ, "PYTHONPATH": str(oracles)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return run.stdout, run.stderr


def rows(file: Path, *arguments: str) -> list[dict[str, Any]]:
    out, _ = vol(file, *arguments)
    found: list[dict[str, Any]] = json.loads(out[out.index("[") :])
    return found


def unpacked(name: str, folder: Path) -> Path:
    path = folder / f"{name}.save"
    with (STREAMS / f"{name}.xlsave.zst").open("rb") as source, path.open("wb") as target:
        zstandard.ZstdDecompressor(max_window_size=1 << 27).copy_stream(source, target)
    return path


@pytest.mark.parametrize("name", ["pvh-2vcpu", "pv-64bit-1vcpu"])
def test_banners_of_real_guests(name: str, tmp_path: Path) -> None:
    path = unpacked(name, tmp_path)
    layers = {row["Layer name"]: row["Layer type"] for row in rows(path, "layerwriter", "--list")}
    assert layers == {"primary": "XenSaveFileLayer", "base_layer": "FileLayer"}
    found = rows(path, "banners")
    assert {int(row["Offset"]) for row in found} == BANNERS
    assert all(row["Banner"].startswith("Linux version 6.1.0-56-amd64 ") for row in found)


@pytest.mark.parametrize(
    ("kind", "layer"),
    [("raw", "FileLayer"), ("lime", "LimeLayer"), ("elf", "Elf64Layer"), ("xen", "XenCoreDumpLayer")],
)
def test_dumps_of_memory(kind: str, layer: str, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    dump = [sys.executable, "-m", "xenstream", "memory", "dump", STREAMS / "pvh-2vcpu.xlsave.zst", "--format", kind]
    subprocess.run([*dump, "-o", path], check=True)
    assert [row["Layer type"] for row in rows(path, "layerwriter", "--list")][-1] == layer
    assert {int(row["Offset"]) for row in rows(path, "banners")} == BANNERS


def layer_of(path: Path) -> tuple[Any, Any]:
    """Put the plugin's layer onto a file, as volatility3's stacker does; return it and its context."""
    oracles.offer()
    from volatility3.framework import contexts
    from volatility3.framework.layers import physical
    from xenstream.volatility.xen_save_file import XenSaveFileStacker

    context = contexts.Context()
    context.config["base.location"] = path.as_uri()
    context.add_layer(physical.FileLayer(context, "base", "base"))
    layer = XenSaveFileStacker.stack(context, "base")
    context.add_layer(layer)
    return context, layer


def test_it_finds_what_xenstream_finds(tmp_path: Path) -> None:
    path = unpacked("pvh-2vcpu", tmp_path)
    context, layer = layer_of(path)
    from volatility3.framework.layers import scanners

    with xenstream.open(path) as image:
        for text in ("XENSTREAM-MARKER tick", "XENSTREAM-GUEST-UP 6.1.0-56-amd64"):
            mine = [match.address for match in find(image.memory, compile_text(text))]
            assert list(layer.scan(context, scanners.BytesScanner(text.encode()))) == mine != []
        for pfn in image.memory.pfns().tolist()[::100]:
            assert layer.read(pfn * 4096, 4096) == image.memory.read(pfn)


def banner_in(stream: Stream, pfn: int) -> Stream:
    """Put a banner across the end of one page into the next, in two records."""
    text = b"Linux version 9.8.7 (a test)\0"
    first = page(0)[: 4096 - 10] + text[:10]
    second = text[10:].ljust(4096, b"\0")
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((pfn + 1, NOTAB, second)))
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((pfn, NOTAB, first)))


@pytest.mark.parametrize("wrapper", ["libxc", "libxl", "xl", "libvirt", "gzip", "big-endian", "pv"])
def test_every_wrapper(wrapper: str, tmp_path: Path) -> None:
    stream = banner_in(pv() if wrapper == "pv" else hvm(big=wrapper == "big-endian"), 0xC)
    data = stream.to_bytes()
    if wrapper in LAYERS or wrapper == "libvirt":
        make = {"libxc": lambda s: s, "libxl": libxl, "xl": xl, "libvirt": libvirt}[wrapper]
        made = make(stream)
        data = made if isinstance(made, bytes) else made.to_bytes()
    path = tmp_path / "guest.save"
    if wrapper == "gzip":
        path, data = tmp_path / "guest.save.gz", gzip.compress(data)
    path.write_bytes(data)
    assert rows(path, "banners") == [{"Offset": 0xCFF6, "Banner": "Linux version 9.8.7 (a test)", "__children": []}]


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    path = tmp_path / "raw"
    path.write_bytes(b"Linux version 9.8.7 (a test)".ljust(1 << 20, b"\0"))
    assert [row["Offset"] for row in rows(path, "banners")] == [0]
    assert [row["Layer type"] for row in rows(path, "layerwriter", "--list")] == ["FileLayer"]


def test_the_session_of_the_guide(tmp_path: Path) -> None:
    programs = prepare(tmp_path)
    oracles = install()
    # A cache of its own: each volatility forgets the symbol files of all others in the one of the user.
    python, vol_program = shlex.quote(sys.executable), shlex.quote(str(oracles / "bin/vol"))
    settings = f"XDG_CACHE_HOME={shlex.quote(str(tmp_path))} PYTHONPATH={shlex.quote(str(oracles))}"
    script = f'{settings} exec {python} {vol_program} --offline "$@"'
    (programs / "vol").write_text(f"#!/bin/sh\n{script}\n")
    (programs / "vol").chmod(0o755)
    text = GUIDE.read_text()
    assert "$ vol " in text
    assert replayed(text, Runner(tmp_path, (programs,), skipped=TOOLS - {"vol"})) == text


def test_a_compression_that_volatility_does_not_know() -> None:
    found = rows(STREAMS / "pvh-2vcpu.xlsave.zst", "banners")
    assert {int(row["Offset"]) for row in found} == BANNERS


def test_an_image_that_is_cut(tmp_path: Path) -> None:
    whole = unpacked("pvh-2vcpu", tmp_path)
    with whole.open("r+b") as file:
        file.truncate(70_000_000)
    out, err = vol(whole, "banners")
    assert "20001a0" in out or str(0x20001A0) in out
    assert "the image is not complete" in err and "the data ends at offset 70000000" in err


def test_pages_that_were_never_sent_are_zeros(tmp_path: Path) -> None:
    stream = hvm()
    pages = ((0x20, NOTAB, page(1)), (0x21, XALLOC, None), (0x23, NOTAB, page(2)))
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    _, layer = layer_of(tmp_path / "in")
    assert layer.is_valid(0x21000) and layer.read(0x20FFF, 0x1001) == page(1)[-1:] + bytes(0x1000)
    assert layer.read(0x22000, 2, pad=True) == bytes(2)
    assert not layer.is_valid(0x22000) and not layer.is_valid(0x20000, 0x3000)
