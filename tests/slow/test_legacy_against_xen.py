"""Legacy images translated by xenstream and by Xen's own convert-legacy-stream give the same bytes."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from helpers.legacy import MAKERS, remus, translated
from samples.build import BROKEN, NOTAB, XTAB, xl
from samples.legacy_build import (
    CONSOLE_PFN,
    ENABLE_COMPRESSION,
    END,
    LAST_CHECKPOINT,
    TMEM,
    VCPU_INFO,
    VERIFY,
    Chunk,
    LegacyImage,
    device_model,
    hvm_tail,
    legacy_hvm,
    legacy_pv,
    random_image,
)  # fmt: skip
from xenstream import XenstreamError


class Converter:
    """Run the script on an image; its output is in `out`, even if it failed."""

    def __init__(self, script: Path, directory: Path) -> None:
        self._script, self._in, self._out = script, directory / "in", directory / "out"
        self._env = {**os.environ, "PYTHONPATH": str(script.parents[1] / "lib" / "python")}

    def __call__(self, made: LegacyImage, layer: str, *more: str) -> tuple[int, bytes, str]:
        self._in.write_bytes(made.to_bytes())
        arguments = ["-i", self._in, "-o", self._out, "-f", layer, *more]
        arguments += ["-w", str(made.width * 8), "-g", "pv" if made.is_pv else "hvm"]
        if layer == "libxc" and not more:
            arguments.append("--skip-qemu")  # a bare stream has no place for QEMU's state
        done = subprocess.run(
            [sys.executable, self._script, *arguments], env=self._env, capture_output=True, text=True, check=False
        )
        return done.returncode, self._out.read_bytes(), done.stderr


@pytest.fixture
def convert(script: Path, tmp_path: Path) -> Converter:
    return Converter(script, tmp_path)


def images() -> list[LegacyImage]:
    return [make() for make in MAKERS.values()] + [random_image(Random(seed)).drop(VERIFY) for seed in range(120)]


def test_the_same_octets(convert: Converter) -> None:
    different = []
    for number, made in enumerate(images()):
        for layer in ("libxc", "libxl"):
            status, theirs, error = convert(made, layer)
            assert status == 0, error
            ours, _ = translated(made.to_bytes(), bare=layer == "libxc")
            if ours != theirs:
                different.append((number, layer))
            if layer == "libxl":
                around = xl(b"", mandatory=3)
                assert translated(xl(made.to_bytes(), mandatory=1))[0] == around + theirs
    assert different == []


# Differences, as in the guide (legacy.md): the script's message, and whether xenstream translates the image.


def changed(made: LegacyImage, change: Callable[[LegacyImage], Any]) -> LegacyImage:
    change(made)
    return made


def with_chunk(made: LegacyImage, *chunks: Chunk) -> LegacyImage:
    return changed(made, lambda s: s.chunks.__setitem__(slice(1, 1), chunks))


def batch(*entries: tuple[int, int]) -> Chunk:
    return LegacyImage().batch(list(entries)).chunks[0]


def tailed(made: LegacyImage, tail: bytes) -> LegacyImage:
    return changed(made, lambda s: setattr(s, "tail", tail))


REFUSED_BY_SCRIPT: dict[str, tuple[LegacyImage, str, bool]] = {
    "duplicate pfns": (with_chunk(legacy_hvm(), batch((NOTAB, 5), (NOTAB, 5))), "Duplicate pfns", True),
    "compressed pages": (remus(([(NOTAB, 0)], b"\0")), "todo", True),
    "tmem": (with_chunk(legacy_hvm(), Chunk(TMEM, b"\xff" * 32)), "todo", False),
    "HVM parameter of a PV guest": (
        with_chunk(legacy_pv(), Chunk(CONSOLE_PFN, bytes(12))), "HVM-only param in PV stream", True,
    ),
    "unknown block": (
        changed(legacy_pv(), lambda s: s.blocks.append((b"abcd", b""))), "Unrecognised extended block", True,
    ),
    "QEMU's state of xend": (
        tailed(legacy_hvm(), hvm_tail(b"QemuDeviceModelRecordQEVM")), "Unrecognised Qemu sig", True,
    ),
    "QEMU's state of Remus": (
        tailed(legacy_hvm(), hvm_tail(device_model(signature=b"RemusDeviceModelState"))), "Unrecognised Qemu sig", True,
    ),
    "no state of QEMU": (tailed(legacy_hvm(), hvm_tail(b"")), "Stream truncated", True),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED_BY_SCRIPT)
def test_what_the_script_refuses(name: str, convert: Converter) -> None:
    made, message, is_translated = REFUSED_BY_SCRIPT[name]
    status, _, error = convert(made, "libxl")
    assert status != 0 and message in error
    if is_translated:
        assert translated(made.to_bytes())[0]
    else:
        with pytest.raises(XenstreamError):
            translated(made.to_bytes())


OTHERWISE: dict[str, LegacyImage] = {
    "verify mode": with_chunk(legacy_hvm(), Chunk(VERIFY), batch((NOTAB, 0))),
    "a batch of fillers": with_chunk(legacy_hvm(), batch((XTAB, 0), (XTAB, 0))),
    "no vcpu_info": legacy_pv().drop(VCPU_INFO),
    "a vCPU beyond the highest": changed(
        legacy_pv().drop(VCPU_INFO),
        lambda s: s.chunks.insert(0, Chunk(VCPU_INFO, struct.pack("<iQ", 0, 3))),
    ),
    "several checkpoints": changed(
        remus().drop(ENABLE_COMPRESSION, END).add(END).checkpoint(),
        lambda s: s.batch([(NOTAB, 1), (BROKEN, 2)]).add(LAST_CHECKPOINT).add(END),
    ),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_what_the_script_does_otherwise(name: str, convert: Converter) -> None:
    made = OTHERWISE[name]
    _, theirs, _ = convert(made, "libxl")
    ours, _ = translated(made.to_bytes())
    assert ours != theirs


def test_qemu_behind_a_bare_stream(convert: Converter) -> None:
    """Without --skip-qemu the script appends QEMU's legacy record to a bare libxc stream."""
    made = legacy_hvm()
    _, theirs, _ = convert(made, "libxc", "-v")
    assert theirs == translated(made.to_bytes(), bare=True)[0] + device_model()


def test_the_script_reads_no_xl_header(convert: Converter) -> None:
    """Its -x compares text with bytes under Python 3; xenstream reads the file."""
    data = xl(legacy_pv().to_bytes(), mandatory=1)
    made = LegacyImage(8, True)
    made.to_bytes = lambda: data  # type: ignore[method-assign]
    status, _, error = convert(made, "libxl", "-x")
    assert status != 0 and "No xl header" in error
    assert translated(data)[0]
