"""Every byte of an image is counted once, and almost nothing in real images is opaque."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.places import STREAMS
from helpers.verified import Unseekable
from samples.build import NOTAB, XTAB, hvm, libvirt, libxl, page, pv, xenopsd, xl
from xenstream.inspect.coverage import Coverage, coverage

REAL = sorted(path for path in STREAMS.glob("*.zst"))


def measured(what: bytes | Path | Unseekable) -> tuple[Coverage, int]:
    with xenstream.open(what) as image:
        result = coverage(image)
        return result, image.offset


def of_type(result: Coverage, kind: str) -> tuple[int, int, int]:
    share = next(share for share in result.shares if share.type == kind)
    return share.named, share.padding, share.opaque


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
        piped, _ = measured(Unseekable(data[:length]))
        assert (piped.shares, piped.opaque) == (result.shares, result.opaque)


def test_what_has_no_name_is_opaque() -> None:
    stream = hvm().before("END", 0x80000001, b"123456789")
    stream.tail = b"trailing"
    data = stream.to_bytes()
    result, _ = measured(data)
    check_sums(result, len(data))
    assert [(run.type, run.record, run.length) for run in result.opaque] == [("0x80000001", 8, 9), ("rest", None, 8)]
    assert [(run.layer, run.field) for run in result.opaque] == [("libxc", "data"), ("libxc", None)]


def test_a_single_octet_that_follows() -> None:
    for what in (hvm().to_bytes() + b"x", Unseekable(hvm().to_bytes() + b"x")):
        result, _ = measured(what)
        check_sums(result, len(hvm().to_bytes()) + 1)
        assert [(run.type, run.length) for run in result.opaque] == [("rest", 1)]


@pytest.mark.parametrize("make", [bytes, Unseekable])
def test_the_text_that_xl_migrate_sends_has_a_name(make: Any) -> None:
    said = b"domain is yours, you are cleared to unpause\0"
    result, _ = measured(make(xl(hvm()) + said))
    check_sums(result, len(xl(hvm())) + len(said))
    assert result.opaque == [] and of_type(result, "permission to unpause") == (len(said), 0, 0)
    result, _ = measured(make(xl(hvm()) + said + b"x"))
    assert [(run.type, run.length) for run in result.opaque] == [("rest", len(said) + 1)]


@pytest.mark.parametrize("length", [0, 4, 8, 23, 24, 40, 40 + 4096, 40 + 8191])
def test_page_data_of_the_wrong_length(length: int) -> None:
    stream = hvm()
    pages = stream.page_data((7, NOTAB, page(7)), (8, NOTAB, page(8)), (9, XTAB, None), (10, XTAB, None))
    data = stream.before("X86_TSC_INFO", "PAGE_DATA", pages[:length]).to_bytes()
    for what in (data, Unseekable(data)):
        result, _ = measured(what)
        check_sums(result, len(data))
        (share,) = [share for share in result.shares if share.type == "PAGE_DATA"]
        assert share.pages == 3 * 4096 + max(0, length - 40)
        assert share.opaque == (length if length < 8 else 0)  # of an incomplete header


def test_where_the_walk_is_lost_the_rest_is_opaque() -> None:
    data = xl(hvm())
    start = data.index(b"LibxlFmt")
    data = data[:start] + b"?" * (len(data) - start)
    for what in (data, Unseekable(data)):
        result, _ = measured(what)
        check_sums(result, len(data))
        assert [(run.layer, run.offset, run.length) for run in result.opaque] == [("xl", start, len(data) - start)]


def test_a_vcpu_context_of_no_known_size_is_opaque() -> None:
    result, _ = measured(pv().body("X86_PV_VCPU_BASIC", bytes(8) + b"x" * 77).to_bytes())
    assert [(run.type, run.length, run.field) for run in result.opaque] == [("X86_PV_VCPU_BASIC", 77, "context_octets")]


def test_an_unknown_hvm_context_entry_is_opaque_and_its_path_is_told() -> None:
    entry = struct.pack("<HHI", 0x7F, 0, 5) + b"12345"
    result, _ = measured(hvm().body("HVM_CONTEXT", entry).to_bytes())
    assert [(run.length, run.field) for run in result.opaque] == [(5, "entries[0].body.data")]


def test_a_zero_among_octets_that_nothing_reads_is_not_padding() -> None:
    result, _ = measured(hvm().before("END", "VERIFY", b"1234\x005678").to_bytes())
    assert of_type(result, "VERIFY") == (8, 7, 9)
    result, _ = measured(hvm().before("END", "VERIFY", bytes(9)).to_bytes())
    assert of_type(result, "VERIFY") == (8, 16, 0)


def test_reserved_fields_are_padding_whatever_they_are_called() -> None:
    result, _ = measured(STREAMS / "hvm-1vcpu.xlsave.zst")
    assert of_type(result, "HVM_CONTEXT") == (2327, 1793, 0)  # 872 of it an HPET's res2 and res5
    result, _ = measured(STREAMS / "pv-64bit-1vcpu.xlsave.zst")
    assert of_type(result, "SHARED_INFO") == (2760, 1344, 0)  # 256 of it arch.pad


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
