"""`verify` for one host, beside what a real Xen on that host said."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
import xenstream
from helpers.cli import run
from helpers.places import HOSTS, STREAMS
from samples.build import hvm, pv
from xen import agreement, verdicts
from xen.mutants import MUTANTS
from xenstream.errors import XenstreamError
from xenstream.verify.host import read_host
from xenstream.verify.report import Report

TABLE = verdicts.load()
KNOWN = agreement.known()
MEASURED = [
    (name, release)
    for name, row in TABLE.rows.items() if name in MUTANTS and (MUTANTS[name].of_host or name.startswith("policies/"))
    for release in row if name not in KNOWN.get(release, {})
]  # fmt: skip
"""Mutants whose verdicts may depend on the host, but for those where another rule is still missing."""


def report(name: str, release: str) -> Report:
    with xenstream.open(MUTANTS[name].to_bytes()) as image:
        return image.verify(release, str(HOSTS / f"{release}.txt"))


def test_some_verdicts_depend_on_the_host() -> None:
    assert any(MUTANTS[name].of_host for name, _ in MEASURED)


@pytest.mark.parametrize("name, release", MEASURED)
def test_a_real_xen_on_this_host_said_the_same(name: str, release: str) -> None:
    verdict = TABLE.rows[name][release]
    said = report(name, release)
    assert said.restorable is verdict["restored"], [finding.message for finding in said.findings]
    if not verdict["restored"] and verdict["by"] == "xen":
        messages = [finding.says for finding in said.findings if finding.refused]
        assert any(message in verdict["message"] for message in messages), messages


def test_what_depends_on_the_host_is_restorable_on_another() -> None:
    for name, _ in MEASURED:
        if MUTANTS[name].of_host:
            with xenstream.open(MUTANTS[name].to_bytes()) as image:
                assert image.verify().restorable, name


def with_leaf_7(ebx: int) -> bytes:
    stream = hvm()
    leaves = struct.pack("<12I", 0, 0xFFFFFFFF, 13, 0, 0, 0, 7, 0, 0, ebx, 0, 0)
    return stream.body("X86_CPUID_POLICY", leaves).to_bytes()


def lost(data: bytes, host: str) -> list[str]:
    with xenstream.open(data) as image:
        return [finding.found for finding in image.verify(host=host).findings if finding.rule == "XC632"]


def test_lost_features_are_named() -> None:
    host = str(HOSTS / "4.17.txt")
    avx512f, smep, adx, rdseed = 1 << 16, 1 << 7, 1 << 19, 1 << 18
    assert lost(with_leaf_7(rdseed | adx), host) == []
    assert lost(with_leaf_7(smep), host) == ["a feature that the host does not give a guest: smep"]
    (found,) = lost(with_leaf_7(smep | avx512f), host)
    assert found == "a feature that the host does not give a guest: smep"  # AVX512F needs AVX2, here nor there
    (found,) = lost(with_leaf_7(smep | avx512f | 1 << 5), host)
    assert found == "2 features that the host does not give a guest: smep, avx512f"


def test_an_image_saved_there_shows_the_least_that_a_host_has(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    saved.write_bytes(with_leaf_7(1 << 7))
    assert lost(with_leaf_7(1 << 7), str(saved)) == []
    (found,) = lost(with_leaf_7(1 << 7 | 1 << 18), str(saved))
    assert found == "a feature that the image saved on the host does not have: rdseed"
    more = hvm().body("X86_CPUID_POLICY", struct.pack("<6I", 0x80000000, 0xFFFFFFFF, 0x80000008, 0, 0, 0)).to_bytes()
    with xenstream.open(more) as image:
        report = image.verify(host=str(saved))
    assert report.restorable and "XC631" in {finding.rule for finding in report.findings}


def test_a_host_gives_each_kind_of_guest_its_own() -> None:
    host = read_host(str(HOSTS / "4.17.txt"))
    hvm_most, pv_most = host.most(is_pv=False), host.most(is_pv=True)
    assert (hvm_most.max_leaf, hvm_most.max_subleaf_7, hvm_most.max_extended_leaf) == (13, 2, 0x8000001E)
    assert hvm_most.msrs[0xCE].value == 1 << 31 and pv_most.msrs[0xCE].value == 0
    assert host.default(is_pv=False).max_subleaf_7 == 0
    assert hvm_most.vendor == "AuthenticAMD" and hvm_most.address_bits == 40


def test_files_that_are_no_host(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for text, expected in (
        ("nr_features: 22\nStatic sets\n", "xen-cpuid without -p"),
        ("some text", "neither what xen-cpuid -p prints nor a save image"),
    ):
        path.write_text(text)
        with pytest.raises(XenstreamError, match=expected):
            read_host(str(path))
    path.write_bytes(pv(8, 2).to_bytes())
    with pytest.raises(XenstreamError, match="does not say which CPU"):
        read_host(str(path))
    with pytest.raises(XenstreamError, match="No such file"):
        read_host(str(tmp_path / "none"))
    lines = (HOSTS / "4.17.txt").read_text().split("PV Max policy")[0]
    path.write_text(lines)
    with xenstream.open(hvm().to_bytes()) as image, pytest.raises(XenstreamError, match="no HVM Max policy"):
        image.verify(host=str(path))


def test_command() -> None:
    image = str(STREAMS / "hvm-1vcpu.xlsave.zst")
    status, out, _ = run("verify", image, "--host", HOSTS / "4.14.txt", "--receiver", "4.14")
    assert status == 0 and "no_lmsl" in out and "restorable       yes by Xen 4.14 on " in out
    status, _, err = run("verify", image, "--host", __file__)
    assert status == 2 and "--host: " in err


def test_a_host_that_is_cut_short(tmp_path: Path) -> None:
    whole = (HOSTS / "4.17.txt").read_text()
    for end in ("HVM Default policy: ", "  000000ce -> "):  # after the title, and before the first MSR
        (tmp_path / "host").write_text(whole[: whole.rindex(end) + 100 * end.startswith("HVM")])
        with pytest.raises(XenstreamError, match=r"policy is cut short: \d+ of \d+ leaves and \d of 2 MSRs"):
            read_host(str(tmp_path / "host"))


def test_an_image_of_another_kind_of_guest_is_no_host_for_sure() -> None:
    pv_image = str(STREAMS / "pv-64bit-1vcpu.xlsave.zst")
    assert "is of a guest of type x86_hvm" in run("verify", pv_image, "--host", STREAMS / "pvh-2vcpu.xlsave.zst")[2]
    assert run("verify", pv_image, "--host", pv_image)[2] == ""
