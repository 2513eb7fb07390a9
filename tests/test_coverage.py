"""Every octet of an image is counted once, and on real ones next to nothing is opaque."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import xenstream
from build import hvm, libvirt, libxl, pv, xenopsd, xl
from xenstream.coverage import Coverage, coverage

STREAMS = Path(__file__).parent / "streams"
REAL = sorted(path for path in STREAMS.glob("*.zst"))


def measured(what: bytes | Path) -> tuple[Coverage, int]:
    with xenstream.open(what) as image:
        result = coverage(image)
        return result, image.offset


def check_sums(result: Coverage, size: int) -> None:
    total = result.total
    assert total.octets == size == total.named + total.padding + total.pages + total.opaque
    assert total.opaque == sum(run.length for run in result.opaque)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_images(path: Path) -> None:
    result, size = measured(path)
    check_sums(result, size)
    opaque = {share.type: share.opaque for share in result.shares if share.opaque}
    assert opaque == {}


@pytest.mark.parametrize(
    "data",
    [
        hvm().to_bytes(), pv().to_bytes(), pv(4).to_bytes(), pv(big=True).to_bytes(), hvm(2).to_bytes(),
        libxl(hvm()).to_bytes(), xl(pv()), libvirt(hvm()), xenopsd(hvm()),
    ],
)  # fmt: skip
def test_made_images(data: object) -> None:
    octets = data if isinstance(data, bytes) else data.to_bytes()  # type: ignore[attr-defined]
    result, _ = measured(octets)
    check_sums(result, len(octets))
    assert not result.incomplete


@pytest.mark.parametrize("make", [hvm, pv])
def test_cut_images(make: object) -> None:
    data = xl(make())  # type: ignore[operator]
    for length in range(60, len(data) - 1, 97):
        result, _ = measured(data[:length])
        check_sums(result, length)
        assert result.incomplete


def test_what_has_no_name_is_opaque() -> None:
    stream = hvm().before("END", 0x80000001, b"123456789")
    stream.tail = b"trailing"
    data = stream.to_bytes()
    result, _ = measured(data)
    check_sums(result, len(data))
    assert [(run.type, run.record, run.length) for run in result.opaque] == [("0x80000001", 8, 9), ("rest", None, 8)]


def test_padding_is_told_from_content() -> None:
    result, _ = measured(hvm().before("END", "TOOLSTACK", b"12345").to_bytes())
    share = next(share for share in result.shares if share.type == "TOOLSTACK")
    assert (share.octets, share.named, share.padding, share.opaque) == (16, 8, 3, 5)


def test_command(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(xl(hvm()))
    command = [sys.executable, "-m", "xenstream", "coverage", str(path)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert text.startswith("layer") and "PAGE_DATA" in text and "total" in text
    data = json.loads(subprocess.run([*command, "--json"], capture_output=True, check=True).stdout)
    assert data["total"]["octets"] == path.stat().st_size
    path.write_bytes(xl(hvm())[:-9])
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1
