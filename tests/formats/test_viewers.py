"""The entry for `file`, and the pattern for ImHex, that are written from the definitions."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.places import ROOT, STREAMS
from helpers.real_streams import decompressed
from viewers import imhex, magic
from viewers.facts import Facts
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream as Libxc

ENTRY = ROOT / "generated" / "magic" / "xen_save_image"
PATTERN = ROOT / "generated" / "imhex" / "xen_save_image.hexpat"
VECTORS = ROOT / "tests" / "vectors"
GUESTS = {"x86_pv": "x86 PV guest", "x86_hvm": "x86 HVM or PVH guest"}
HEADS = {
    "xl": "file of xl save", "libvirt": "file of virsh save", "xend": "file of xm save",
    "xenopsd": "suspend image of xenopsd", "libxl": "libxl stream version 2", "libxc": "libxc stream version 3",
}  # fmt: skip
"""What follows "Saved Xen domain", by the outermost layer."""

WHOLE = sorted(
    path
    for path in [*VECTORS.glob("*/*.bin.gz"), *STREAMS.glob("*.zst")]
    if re.match(r"(hvm|pv|small|legacy|big|emulator|xl|libxl|checkpoints|xen4|pvh)", path.name)
    and path.parent.name not in ("legacy_save_image", "x86_xsave_area", "xen_hvm_context", "qemu_device_state")
)
"""Images whose headers are whole and usual."""

needs_file = pytest.mark.skipif(shutil.which("file") is None, reason="needs the command file")


def told(path: Path) -> str:
    """What `file` says of a file."""
    command = ["file", "--brief", "--magic-file", ENTRY, path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def unpack(packed: Path, folder: Path) -> Path:
    made = folder / "image"
    made.write_bytes(decompressed(packed) if packed.suffix == ".zst" else gzip.decompress(packed.read_bytes()))
    return made


def test_the_files_are_current(tmp_path: Path) -> None:
    magic.main(tmp_path / "magic")
    imhex.main(tmp_path / "imhex")
    assert (tmp_path / "magic").read_text() == ENTRY.read_text()
    assert (tmp_path / "imhex").read_text() == PATTERN.read_text()


@needs_file
def test_the_entry_has_no_warnings() -> None:
    done = subprocess.run(["file", "-c", "-m", ENTRY], capture_output=True, text=True, check=False)
    said = [line for line in done.stderr.splitlines() if "Warning" in line and "using regular magic file" not in line]
    assert done.returncode == 0 and said == []


@needs_file
@pytest.mark.parametrize("packed", WHOLE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_file_tells_what_xenstream_tells(packed: Path, tmp_path: Path) -> None:
    path = unpack(packed, tmp_path)
    said = told(path)
    with xenstream.open(path) as image:
        layers = image.layers
        info: Any = image.info()
    assert said.startswith("Saved Xen domain, ")
    assert HEADS[layers[0]] in said or layers[0] == "libxc"
    if "legacy" in layers or info.guest_type is None:
        assert "format of Xen 4.4" in said
        return
    assert f"libxc stream version {info.version}, {info.endian}-endian, {GUESTS[info.guest_type]}" in said
    assert f"saved by Xen {info.xen_version}" in said


@needs_file
@pytest.mark.parametrize("text", [b"", b"Xen saved nothing\n", b"\xff" * 4096, b"Libxl", bytes(4096)])
def test_file_takes_nothing_else_for_an_image(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(text)
    assert "Xen" not in told(tmp_path / "other")


def test_facts_that_the_definitions_do_not_state() -> None:
    facts = Facts()
    assert facts.offset("libxc_migration_stream.ihdr.version") == 12
    assert facts.value("libxc_migration_stream.guest_type.x86_hvm") == Libxc.GuestType.x86_hvm
    for question in (
        lambda: facts.offset("libxc_migration_stream.ihdr.versions"),
        lambda: facts.offset("xl_save_file.file_rest.libxl_stream"),
        lambda: facts.value("libxc_migration_stream.guest_type.arm"),
        lambda: facts.magic("libxc_migration_stream.ihdr.version"),
        lambda: facts.mask("libxc_migration_stream.ihdr.reserved_options"),
        lambda: facts.type("libxc_migration_stream.ihdrs"),
        lambda: facts.type("libxc"),
    ):
        with pytest.raises(ValueError, match=r"libx|type"):
            question()


PLCLI = shutil.which("plcli")
"""ImHex's own interpreter of patterns, which its project builds beside the editor."""

FRAMED = [path for path in WHOLE if path.suffix == ".gz"]


def lengths(node: Any) -> list[int]:
    """The lengths that the headers of all records state, in the order of the file, from what plcli makes of it."""
    if isinstance(node, list):
        return [length for each in node for length in lengths(each)]
    if not isinstance(node, dict):
        return []
    header = node.get("header", {})
    own = [header.get("len_body", header.get("len_stated"))] if "record_type" in header else []
    return own + [length for each in node.values() for length in lengths(each)]


@pytest.mark.skipif(PLCLI is None, reason="needs plcli of ImHex's pattern language")
@pytest.mark.parametrize("packed", FRAMED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_imhex_finds_the_records_that_xenstream_finds(packed: Path, tmp_path: Path) -> None:
    path = unpack(packed, tmp_path)
    command = [PLCLI, "format", "-f", "json", "-i", path, "-p", PATTERN, "-o", tmp_path / "out"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (tmp_path / "out").exists(), done.stderr
    with xenstream.open(path) as image:
        layers = {"xenopsd", "libxl", "libxc"} if "legacy" not in image.layers else set()
        expected = [record.length for record in image.records() if record.layer in layers]
    assert lengths(json.loads((tmp_path / "out").read_text())) == expected
