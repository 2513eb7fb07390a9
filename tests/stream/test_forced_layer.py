"""`--as LAYER`: an image whose first bytes do not tell what it is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import xenstream
from helpers.cli import invoke, run
from samples.build import hvm, libvirt, libxl, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, xend
from xenstream.schema.layers import LAYERS
from xenstream.stream.walk import likeness

IMAGES = {
    "xl": xl(hvm()),
    "libvirt": libvirt(pv()),
    "xenopsd": xenopsd(hvm()).to_bytes(),
    "xend": xend(legacy_hvm()),
    "libxl": libxl(hvm()).to_bytes(),
    "libxc": hvm().to_bytes(),
}
RANDOM = random.Random(1).randbytes(40)


def without_magic(layer: str, data: bytes, start: int = 0) -> bytes:
    """Return an image without any byte of what identifies the layer that begins at `start`."""
    damaged = bytearray(data)
    for offset, magic in LAYERS[layer].magic:
        damaged[start + offset : start + offset + len(magic)] = bytes(0xFF - octet for octet in magic)
    assert likeness(layer, bytes(damaged[start:])) == 0
    return bytes(damaged)


@pytest.mark.parametrize("layer", IMAGES)
def test_an_image_without_its_magic_is_read_as_what_it_was(layer: str) -> None:
    data = IMAGES[layer]
    damaged = without_magic(layer, data)
    with pytest.raises(xenstream.NotAnImageError):
        xenstream.open(damaged)
    with xenstream.open(data) as image:
        whole = image.info().to_json()
    with xenstream.open(damaged, layer=layer) as image:
        assert image.info().to_json() == whole and image.layers[0] == layer
    with xenstream.open(damaged, layer=layer) as image:
        first = image.verify().findings[0]
    assert first.layer == layer and first.found.startswith("identified by ")


def test_a_stream_without_its_magic_inside_another_is_found_too() -> None:
    data = xl(hvm())
    start = data.index(hvm().to_bytes()[:16])
    damaged = without_magic("libxc", data, start)
    with xenstream.open(damaged) as image:
        assert "no libxc stream follows" in image.verify().findings[-1].found
    with xenstream.open(damaged, layer="xl") as image:
        report = image.verify()
    assert [finding.rule for finding in report.findings if finding.refused] == ["XC102", "XC102"]


def test_a_legacy_image_inside_is_still_one() -> None:
    with xenstream.open(without_magic("xend", IMAGES["xend"]), layer="xend") as image:
        assert image.layers == ("xend", "legacy")


@pytest.mark.parametrize("command", ["info", "records", "show", "verify"])
def test_each_command_takes_it(command: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(without_magic("xl", IMAGES["xl"]))
    assert invoke(command, tmp_path / "in")[0] == 2
    status, out, _ = invoke(command, tmp_path / "in", "--as", "xl")
    assert status == (1 if command == "verify" else 0) and "STATIC_DATA_END" in out.upper().replace(" ", "_")
    assert invoke(command, tmp_path / "in", "--as", "tar")[0] == 2


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("data", [b"", RANDOM, bytes(4096)], ids=["nothing", "noise", "zeros"])
def test_what_is_no_image_is_bad_and_nothing_worse(layer: str, data: bytes) -> None:
    with xenstream.open(data, layer=layer) as image:
        assert not image.verify().restorable
    with xenstream.open(data, layer=layer) as image:
        info = image.info()
    assert info.layers[0] == layer and (info.incomplete or data == bytes(4096))  # zeros are records of type END


def test_the_help_names_the_layers() -> None:
    text = " ".join(run("verify", "--help")[1].split())
    *most, last = LAYERS
    assert f"{', '.join(most)} or {last}" in text


def test_there_are_no_other_layers() -> None:
    with pytest.raises(xenstream.XenstreamError, match="tar: no such layer; there is xl, "):
        xenstream.open(IMAGES["xl"], layer="tar")


def test_a_copy_in_transit_is_the_same(tmp_path: Path) -> None:
    data = without_magic("xl", IMAGES["xl"])
    status, _, _ = run("verify", "-", "--as", "xl", "--tee", tmp_path / "copy", stdin=data)
    assert status == 1 and (tmp_path / "copy").read_bytes() == data


@pytest.mark.parametrize("data", [RANDOM, xl(hvm())[:40]], ids=["noise", "cut"])
def test_info_names_no_layer_that_it_has_not_seen(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(data)
    _, out, err = invoke("info", tmp_path / "in")
    if data is RANDOM:
        assert out == "" and "looked for xl, libvirt, xenopsd, xend, libxl, libxc and legacy images" in err
    else:
        assert "layers           xl\n" in out and "incomplete       the data ends at offset 40" in out
