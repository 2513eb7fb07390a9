"""Records that are alike: that a look at each of them would show the same."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from helpers.verified import Unseekable, asked_anew, verified
from samples.build import LIBXL_TYPES, Rec, Stream, basic, hvm, hvm_context, libxl, pv, vcpu
from xenstream import limits
from xenstream.cli.root import cli
from xenstream.cli.text import show
from xenstream.stream import record

BODIES = {
    "unknown": (0x80000001, b""),
    "unknown with padding": (0x80000001, b"abc"),
    "mandatory": (0x40, b""),
    "END with a body": (0x80000000, b"12345678"),
    "pages": (1, struct.pack("<IIQ", 1, 0, 0xF << 60 | 5)),
    "pages without a header": (1, b"1234"),
    "X86_PV_INFO": (2, struct.pack("<BBHI", 8, 4, 1, 0)),
    "X86_PV_INFO that is not valid": (2, struct.pack("<BBHI", 5, 4, 0, 0)),
    "X86_PV_P2M_FRAMES": (3, struct.pack("<IIQ", 0, 15, 2)),
    "X86_PV_VCPU_BASIC": (4, struct.pack("<II", 0, 1)),
    "X86_PV_VCPU_EXTENDED": (5, struct.pack("<II", 0, 0) + bytes(128)),
    "X86_PV_VCPU_XSAVE": (6, struct.pack("<IIQQ", 0, 0, 3, 3) + bytes(100)),
    "X86_PV_VCPU_MSRS": (0xC, struct.pack("<II", 9000, 0) + bytes(16)),
    "SHARED_INFO": (7, bytes(64)),
    "X86_TSC_INFO": (8, struct.pack("<IIQII", 7, 2400000, 0, 0, 1)),
    "HVM_CONTEXT": (9, hvm_context()),
    "HVM_CONTEXT of nothing": (9, b""),
    "HVM_PARAMS": (0xA, struct.pack("<IIQQ", 1, 1, 1, 2)),
    "TOOLSTACK": (0xB, b"12345678"),
    "VERIFY": (0xD, b""),
    "CHECKPOINT": (0xE, b""),
    "CHECKPOINT_DIRTY_PFN_LIST": (0xF, bytes(12)),
    "STATIC_DATA_END": (0x10, b""),
    "X86_CPUID_POLICY": (0x11, struct.pack("<6I", 0, 0xFFFFFFFF, 1, 2, 3, 4)),
    "X86_MSR_POLICY": (0x12, struct.pack("<IIQ", 1, 2, 3)),
}


def repeated(make: Callable[[], Stream], name: str, before: str, count: int = 6) -> bytes:
    """A stream with such records in a row, then one that differs, then some more."""
    stream, (kind, body) = make(), BODIES[name]
    rows = [Rec(kind, body)] * count + [Rec(kind, body + b"\1")] + [Rec(kind, body)] * count
    where = stream.index(before)
    stream.records[where:where] = rows
    return stream.to_bytes()


@pytest.mark.parametrize("before", ["STATIC_DATA_END", "PAGE_DATA", "X86_TSC_INFO", "END"])
@pytest.mark.parametrize("make", [hvm, pv])
@pytest.mark.parametrize("name", BODIES)
def test_rules_find_the_same_as_if_they_were_asked_of_each(make: Callable[[], Stream], name: str, before: str) -> None:
    data = repeated(make, name, before)
    report = verified(data)
    assert report == asked_anew(data) == verified(Unseekable(data))


@pytest.mark.parametrize("name", ["unknown", "mandatory", "X86_TSC_INFO", "HVM_CONTEXT", "STATIC_DATA_END"])
def test_findings_beyond_the_limit_are_counted_all_the_same(name: str) -> None:
    data = repeated(hvm, name, "END", limits.MOST_OF_A_RULE)
    report = verified(data)
    assert report.suppressed and report == asked_anew(data)


@pytest.mark.parametrize("kept", [0, 7])
def test_of_records_that_are_cut_short_only_the_cut_is_found(kept: int) -> None:
    data = repeated(hvm, "X86_TSC_INFO", "END")
    end = data.rindex(struct.pack("<II", 8, 24)) + 8 + kept
    report = verified(data[:end])
    assert report == asked_anew(data[:end]) == verified(Unseekable(data[:end]))
    assert report.findings[-1].rule == "XC203"


def test_padding_of_a_record_that_is_like_the_last_is_looked_at() -> None:
    stream = hvm()
    where = stream.index("END")
    stream.records[where:where] = [Rec(0x80000001, b"abc")] * 9
    stream.records[where + 7] = Rec(0x80000001, b"abc", padding=b"\0\0\1\0\0")
    report = verified(stream.to_bytes())
    assert [finding.rule for finding in report.findings].count("XC205") == 1
    assert report == asked_anew(stream.to_bytes())


def libxl_records() -> bytes:
    made = libxl(hvm(), emulator=True)
    made.last[:0] = [made.last[0]] * 6 + [Rec(0x80000001)] * 6 + [Rec(LIBXL_TYPES["LIBXC_CONTEXT"])] * 6
    return made.to_bytes()


def test_of_libxl_records_too() -> None:
    report = verified(libxl_records())
    assert report.findings and report == asked_anew(libxl_records())


def small_vcpus() -> bytes:
    stream = pv()
    for _ in range(6):
        stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, basic()[:40]))
    return stream.to_bytes()


IMAGES = {
    **{name: repeated(hvm, name, "END") for name in BODIES},
    "libxl": libxl_records(),
    "pv": repeated(pv, "SHARED_INFO", "END"),
    "X86_PV_VCPU_BASIC of a guest": small_vcpus(),
}


@pytest.mark.parametrize("arguments", ["records", "records --json", "show", "show --json", "coverage --json", "repair"])
@pytest.mark.parametrize("name", IMAGES)
def test_what_was_made_of_a_record_fits_those_like_it(
    name: str, arguments: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "image"
    image.write_bytes(IMAGES[name])

    def run() -> tuple[int, str]:
        out = [str(tmp_path / "out"), "--force"] if arguments == "repair" else []
        done = CliRunner().invoke(cli, [*arguments.split(), str(image), *out], standalone_mode=False)
        assert done.exception is None
        return done.return_value, done.output

    quick = run()
    for module in (record, show):
        monkeypatch.setattr(module, "LONGEST_REPEATED", -1)
    assert run() == quick
    assert quick[1]
