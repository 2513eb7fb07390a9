"""The definition for the Web IDE in the real one: `make browser WEBIDE=FOLDER`.

FOLDER is a built https://github.com/kaitai-io/kaitai_struct_webide, which no registry has. In a checkout of it:

    npm ci && npm install kaitai-struct-compiler@0.11.0 kaitai-struct@0.11.0
    node vendor_build.js && ./build        # makes the folder out

WEBIDE_SCREENSHOTS=FOLDER keeps a picture of each step.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import xenstream
from helpers.places import ROOT
from helpers.real_streams import unpacked
from real_webide import Child, RealWebIde
from selenium.webdriver import Chrome

WEBIDE = os.environ.get("WEBIDE")
SCREENSHOTS = os.environ.get("WEBIDE_SCREENSHOTS")
BUNDLE = ROOT / "generated" / "webide" / "xen_save_image.ksy"
FEW = 4
"""Clicks to what most people look for."""

pytestmark = pytest.mark.skipif(not WEBIDE, reason="WEBIDE names no built Web IDE")


@pytest.fixture(scope="module")
def ide(browser: Chrome, serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> RealWebIde:
    site = tmp_path_factory.mktemp("webide")
    for part in Path(str(WEBIDE)).resolve().iterdir():
        if part.name != "formats":
            (site / part.name).symlink_to(part)
    first = site / "formats" / "archive" / "zip.ksy"  # the Web IDE opens it before anything else
    first.parent.mkdir(parents=True)
    first.write_text("meta:\n  id: zip\nseq:\n  - id: first\n    type: u1\n")
    browser.set_window_size(1500, 1060)
    made = RealWebIde(browser, serve(site))
    made.drop(BUNDLE)
    return made


def dropped(ide: RealWebIde, tmp_path: Path, name: str, data: bytes) -> list[Child]:
    path = tmp_path / name
    path.write_bytes(data)
    ide.drop(path)
    return ide.children()


def photograph(ide: RealWebIde, name: str) -> None:
    if SCREENSHOTS:
        ide.settle()
        ide.browser.save_screenshot(f"{SCREENSHOTS}/{name}.png")


def texts(children: list[Child]) -> list[str]:
    return [child.text for child in children]


@pytest.fixture
def hvm(ide: RealWebIde, tmp_path: Path) -> bytes:
    data = unpacked("hvm-1vcpu")
    dropped(ide, tmp_path, "hvm-1vcpu.xlsave", data)
    return data


def test_helpers_stand_after_the_fields(ide: RealWebIde, hvm: bytes) -> None:
    names = [child.name for child in ide.children()]
    fields = ["content", "isImage", "isTruncated", "outermostLayer", "recognition"]
    shortcuts = ["config", "deviceModel", "hvmContext", "legacy", "libxc", "memory", "staticData", "vcpus"]
    assert names[: len(fields)] == fields
    assert set(names[len(fields) :]) == {*shortcuts, "finder", "problem"}
    assert "isTruncated = false" in texts(ide.children())
    photograph(ide, "open")


def test_a_register_is_few_clicks_away(ide: RealWebIde, hvm: bytes) -> None:
    assert texts(ide.open("vcpus")) == ["0 [XenSaveImageVcpu]: vCPU 0: rip 0x7C02 rsp 0x6F04 cr3 0x0"]
    photograph(ide, "rip-1")
    ide.open("vcpus", 0)
    photograph(ide, "rip-2")
    assert "rflags [Rflags]: 0x202 interrupt" in texts(ide.open("vcpus", 0, "registers"))
    photograph(ide, "rip-3")
    place = ide.select("vcpus", 0, "registers", "rip")
    photograph(ide, "rip-4")
    assert hvm[place.start : place.stop] == (0x7C02).to_bytes(8, "little")
    assert ide.clicks <= FEW


def test_a_register_of_a_pv_guest_is_few_clicks_away(ide: RealWebIde, tmp_path: Path) -> None:
    data = unpacked("pv-64bit-1vcpu")
    dropped(ide, tmp_path, "pv-64bit-1vcpu.xlsave", data)
    ide.open("vcpus")
    ide.open("vcpus", 0)
    ide.open("vcpus", 0, "registers")
    place = ide.select("vcpus", 0, "registers", "rip")
    photograph(ide, "rip-pv")
    with xenstream.open(data) as image:
        (basic,) = (record.body for record in image.records() if record.type == "X86_PV_VCPU_BASIC")
    assert data[place.start : place.stop] == basic.context.user_regs.rip.to_bytes(8, "little")
    assert ide.clicks <= FEW


def test_a_cpuid_leaf_is_few_clicks_away(ide: RealWebIde, hvm: bytes) -> None:
    ide.open("staticData")
    ide.open("staticData", "cpuidPolicy")
    leaves = texts(ide.open("staticData", "cpuidPolicy", "leaves"))
    assert leaves[1].startswith("1 [CpuidLeaf]: 0x1:0xFFFFFFFF VERSION_FEATURES a=0x")
    place = ide.select("staticData", "cpuidPolicy", "leaves", 1)
    assert (len(place), hvm[place.start : place.start + 4]) == (24, b"\1\0\0\0")
    assert ide.clicks <= FEW
    photograph(ide, "cpuid-4")
    ide.open("staticData", "cpuidPolicy", "leaves", 1)
    words = texts(ide.open("staticData", "cpuidPolicy", "leaves", 1, "features"))
    assert any("aesni|avx|" in text for text in words)
    photograph(ide, "cpuid-6")


def test_the_first_pfns_are_few_clicks_away(ide: RealWebIde, hvm: bytes) -> None:
    ide.open("memory")
    ide.open("memory", "firstBatch")
    ide.open("memory", "firstBatch", "pfns")
    pfns = ide.open("memory", "firstBatch", "pfns", 0, 99)
    assert ide.clicks <= FEW
    assert [child.text.partition(": ")[2] for child in pfns[:3]] == ["pfn 0x0 NOTAB", "pfn 0x1 NOTAB", "pfn 0x2 NOTAB"]
    photograph(ide, "pfns-4")


def test_records_say_what_they_hold(ide: RealWebIde, hvm: bytes) -> None:
    ide.open("libxc")
    ide.open("libxc", "records")
    last = texts(ide.open("libxc", "records", 1000, 1026))
    assert [text.partition(": ")[2] for text in last if "TSC_INFO" in text or "END" in text] == [
        "X86_TSC_INFO 24 bytes: NEVER_EMULATE, 0 kHz",
        "END_MARK 0 bytes: no content",
    ]
    photograph(ide, "records")


def test_a_truncated_image_says_so(ide: RealWebIde, tmp_path: Path) -> None:
    children = dropped(ide, tmp_path, "cut.xlsave", unpacked("hvm-1vcpu")[:10_000_000])
    assert "isTruncated = true" in texts(children)
    ide.open("libxc")
    records = texts(ide.open("libxc", "records"))
    assert [", TRUNCATED: " in text for text in records] == [False] * (len(records) - 1) + [True]
    photograph(ide, "truncated")


def test_a_compressed_image_says_so(ide: RealWebIde, tmp_path: Path) -> None:
    packed = (ROOT / "tests" / "streams" / "hvm-1vcpu.xlsave.zst").read_bytes()
    children = dropped(ide, tmp_path, "hvm-1vcpu.xlsave.zst", packed)
    assert children[0].text == "content [NotAnImage]: The file is compressed. Decompress it first."
    photograph(ide, "compressed")


def test_a_file_that_is_no_image_says_so(ide: RealWebIde, tmp_path: Path) -> None:
    for data in (b"", b"# A page of text\n" * 9):
        children = dropped(ide, tmp_path, "page.md", data)
        assert children[0].text.startswith("content [NotAnImage]: The file is not a saved Xen domain.")
    photograph(ide, "no-image")
