"""The methods of an image give the same answers as the commands."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import xenstream
from helpers.processes import XENSTREAM
from helpers.verified import Unseekable
from samples.build import hvm, xl
from samples.legacy_build import legacy_pv
from xenstream.errors import ConsumedError


def run(*arguments: str) -> str:
    """Return the output of a command."""
    return subprocess.run([*XENSTREAM, *arguments], capture_output=True, text=True, check=False).stdout


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "guest.save"
    path.write_bytes(xl(hvm()))
    return path


def test_figures(saved: Path) -> None:
    with xenstream.open(str(saved)) as image:
        assert {"schema": 1, **image.info().to_json()} == json.loads(run("info", str(saved), "--json"))
        assert {"schema": 1, **image.coverage().to_json()} == json.loads(run("coverage", str(saved), "--json"))
        vcpus = [json.loads(line) for line in run("registers", str(saved), "--json").splitlines()]
        more = {"schema": 1, "file": str(saved)}
        assert [{**more, **vcpu.to_json()} for vcpu in image.registers().vcpus] == vcpus
        assert repr(image) == f"<Image {str(saved)!r}: xl > libxl > libxc v3, x86_hvm>"


def test_files(saved: Path, tmp_path: Path) -> None:
    def by_both(name: str, *command: str) -> bytes:
        run(*command, str(tmp_path / f"{name}.cli"))
        return (tmp_path / f"{name}.cli").read_bytes()

    with xenstream.open(str(saved)) as image:
        image.convert(str(tmp_path / "old"), version=2)
        image.repair(str(tmp_path / "good"))
        assert image.extract("config", str(tmp_path / "config")) == (tmp_path / "config").stat().st_size
        image.dump(str(tmp_path / "lime"), "lime")
    assert (tmp_path / "old").read_bytes() == by_both("old", "convert", "--to", "2", str(saved))
    assert (tmp_path / "good").read_bytes() == by_both("good", "repair", str(saved))
    assert (tmp_path / "config").read_bytes() == by_both("config", "extract", str(saved), "config", "-o")
    assert (tmp_path / "lime").read_bytes() == by_both("lime", "memory", "dump", str(saved), "--format", "lime", "-o")


def test_a_legacy_image_is_translated(tmp_path: Path) -> None:
    with xenstream.open(legacy_pv(8).to_bytes()) as image:
        with pytest.raises(xenstream.XenstreamError, match="can only become version 3"):
            image.convert(str(tmp_path / "new"), version=2)
        assert not list(tmp_path.iterdir())
        image.convert(str(tmp_path / "new"))
    with xenstream.open(str(tmp_path / "new")) as image:
        assert (image.layers, image.version, image.verify().conforms) == (("libxl", "libxc"), 3, True)


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    with xenstream.open(Unseekable(hvm().to_bytes())) as image, pytest.raises(ConsumedError):
        image.convert(str(tmp_path / "new"))


def test_what_is_not_known_is_not_in_the_text_of_an_image() -> None:
    for data, said in (
        (hvm().to_bytes(), "libxc v3, x86_hvm"),
        (hvm().to_bytes()[:30], "libxc v3"),
        (xl(b"something else"), "xl > libxl > libxc"),
    ):
        with xenstream.open(data) as image:
            assert repr(image) == f"<Image '<bytes>': {said}>"
