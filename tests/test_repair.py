"""What is put right, exactly how, and what is refused."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import mutate
import pytest
from build import (
    CONFIG,
    LIBXL_TYPES,
    NOTAB,
    PV,
    Rec,
    Stream,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    vcpu,
    xenopsd,
    xl,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_cli import XENSTREAM, run
from test_real_streams import COMPLETE, path, unpacked
from verified import verified
from xenstream.errors import NotAnImageError, SourceError, StreamError
from xenstream.output import Spool
from xenstream.relay import Change
from xenstream.repair import RepairError, repair
from xenstream.source import open_source

PVH_CONFIG = CONFIG.replace(b'"hvm"', b'"pvh"')


def repaired(data: bytes) -> tuple[bytes, list[Change]]:
    with Spool() as spool, open_source(data) as source:
        changes, report = repair(source, spool)
        assert report.conforms
        with spool.reopen() as file:
            return file.read(), changes


def broken_and_whole() -> dict[str, tuple[bytes, bytes]]:
    """What is broken, and what it is to become."""
    cases: dict[str, tuple[bytes, bytes]] = {}

    def case(name: str, broken: Callable[[Stream], object], whole: Stream | None = None) -> None:
        for kind, make in {"hvm": hvm, "pv": pv, "hvm big-endian": lambda: hvm(big=True)}.items():
            stream = make()
            try:
                stream = broken(stream) or stream  # type: ignore[assignment]
            except IndexError:
                continue  # it has no such record
            cases[f"{name}: {kind}"] = (stream.to_bytes(), (whole or make()).to_bytes())

    case("no STATIC_DATA_END", lambda s: s.drop("STATIC_DATA_END"))
    case("late", lambda s: s.records.append(s.records.pop(s.index("STATIC_DATA_END"))) or s.move("END", "END"))
    case("behind the memory", lambda s: s.move("STATIC_DATA_END", "X86_TSC_INFO"))
    case("twice", lambda s: s.before("PAGE_DATA", "STATIC_DATA_END") if s.guest == 2 else s.after("PAGE_DATA", 0x10))
    case("twice, one late", lambda s: s.before("END", "STATIC_DATA_END"))
    case("ahead of static data", lambda s: s.move("STATIC_DATA_END", "X86_CPUID_POLICY"))
    case("garbage behind END", lambda s: setattr(s, "tail", b"garbage"))
    case("image header", lambda s: setattr(s, "image_reserved", (1, 2)))
    case("options", lambda s: setattr(s, "options", 0x8002))
    case("domain header", lambda s: setattr(s, "domain_reserved", 1))
    case("PAGE_DATA", lambda s: s.poke("PAGE_DATA", 4, b"\1"))
    case("pfn entries", lambda s: s.poke("PAGE_DATA", 8 + (1 if s.big else 6), b"\xf0"))
    case("HVM_PARAMS", lambda s: s.poke("HVM_PARAMS", 4, b"\1\2\3\4"))
    case("X86_TSC_INFO", lambda s: s.poke("X86_TSC_INFO", 20, b"\1\2\3\4"))
    case("X86_PV_INFO", lambda s: s.poke("X86_PV_INFO", 2, b"\1\2\3\4\5\6"))
    case("vCPU", lambda s: s.poke("X86_PV_VCPU_BASIC", 4, b"\1"))
    case("body of END", lambda s: s.body("END", b"123"))
    case("body of STATIC_DATA_END", lambda s: s.body("STATIC_DATA_END", b"12345678"))
    case("no END", lambda s: s.drop("END"))
    case("HVM_PARAMS with a count of 0", lambda s: s.before("HVM_PARAMS", "HVM_PARAMS", bytes(8)))
    case("HVM_PARAMS of no octets", lambda s: s.before("HVM_PARAMS", "HVM_PARAMS"))
    for kind in ("EXTENDED", "XSAVE", "MSRS"):
        name = f"X86_PV_VCPU_{kind}"
        case(f"empty {kind}", lambda s, name=name: s.before(name, name, vcpu(s, b"")))
        case(f"{kind} of no octets", lambda s, name=name: s.before(name, name))
    return cases


CASES = broken_and_whole()


@pytest.mark.parametrize("name", CASES)
def test_put_right(name: str) -> None:
    broken, whole = CASES[name]
    assert broken != whole
    data, changes = repaired(broken)
    assert data == whole and changes
    assert repaired(whole) == (whole, [])


@pytest.mark.parametrize("name", CASES)
def test_put_right_in_an_xl_file(name: str) -> None:
    broken, whole = CASES[name]
    if "behind END" in name:
        return  # to libxl that is no record of its own, and it loses its way
    is_hvm = "hvm" in name
    if name.startswith("no END"):
        return  # libxl's END is taken for libxc's
    config = PVH_CONFIG if is_hvm else CONFIG
    data, _ = repaired(xl(libxl(broken), config))
    assert data == xl(libxl(whole), config)


def test_padding() -> None:
    stream = hvm().before("END", 0x80000001, b"123", padding=b"\1\2\3\4\5")
    data, (change,) = repaired(stream.to_bytes())
    assert data == hvm().before("END", 0x80000001, b"123").to_bytes()
    assert change == Change("libxc", 8, stream.offset(8) + 11, "padding of 0x80000001 set to zero")


def test_padding_of_libxl_and_reserved_options() -> None:
    made = libxl(hvm(), emulator=True)
    made.last[1] = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], made.last[1].body, padding=b"1234567")
    made.options = 0xF0
    whole = libxl(hvm(), emulator=True)
    assert repaired(made.to_bytes())[0] == whole.to_bytes()


def test_unused_fields_of_libvirt() -> None:
    assert repaired(libvirt(hvm(), unused=(*range(10),)))[0] == libvirt(hvm())


def test_version_2_has_no_static_data_end() -> None:
    data, _ = repaired(hvm(2).before("PAGE_DATA", "STATIC_DATA_END").to_bytes())
    assert data == hvm(2).to_bytes()


def test_version_2_needs_none() -> None:
    assert repaired(pv(version=2).to_bytes()) == (pv(version=2).to_bytes(), [])


def test_many_entries_and_mistakes_at_once() -> None:
    stream = hvm().drop("STATIC_DATA_END", "END")
    body = stream.page_data(*((pfn | 0xFF << 52, NOTAB, page(1)) for pfn in range(0x200, 0x300)), reserved=7)
    clean = stream.page_data(*((pfn, NOTAB, page(1)) for pfn in range(0x200, 0x300)))
    stream.before("X86_TSC_INFO", "PAGE_DATA", body)
    data, changes = repaired(stream.to_bytes())
    assert data == hvm().before("X86_TSC_INFO", "PAGE_DATA", clean).to_bytes()
    assert [change.what for change in changes] == [
        "STATIC_DATA_END inserted ahead of PAGE_DATA",
        "reserved bits of PAGE_DATA set to zero",
        "reserved bits of 256 pfn entries set to zero",
        "END added",
    ]


# END.


def test_both_ends_are_added() -> None:
    whole = xl(pv())
    data, changes = repaired(whole[:-16])
    assert data == whole and [change.layer for change in changes] == ["libxc", "libxl"]
    assert repaired(whole[:-8])[0] == whole


def test_end_of_pvh_and_of_hvm() -> None:
    assert repaired(xl(hvm(), PVH_CONFIG)[:-16])[0] == xl(hvm(), PVH_CONFIG)
    with pytest.raises(RepairError, match="device model"):
        repaired(xl(hvm())[:-16])
    whole = xl(libxl(hvm(), emulator=True))
    assert repaired(whole[:-8])[0] == whole


def test_end_of_xenopsd() -> None:
    whole = xenopsd(hvm()).to_bytes()
    assert repaired(whole[:-16])[0] == whole
    with pytest.raises(RepairError, match="device model"):
        repaired(whole[: whole.index(b"QEVM") - 16])


@pytest.mark.parametrize("kind", ["PAGE_DATA", "HVM_PARAMS", "HVM_CONTEXT"])
def test_no_end_where_more_is_missing(kind: str) -> None:
    with pytest.raises(RepairError, match=f"{kind} has not come"):
        repaired(hvm().drop("END", kind).to_bytes())


def test_no_end_where_vcpus_are_missing() -> None:
    config = CONFIG.replace(b"}}", b'}, "b_info": {"avail_vcpus": [0, 1]}}')
    with pytest.raises(RepairError, match="vCPUs"):
        repaired(xl(pv(), config)[:-16])
    stream = pv().drop("END")
    stream.add("X86_PV_VCPU_BASIC", vcpu(stream, bytes(5168), 1))
    with pytest.raises(RepairError, match="vCPUs"):
        repaired(stream.to_bytes())
    with pytest.raises(RepairError, match="SHARED_INFO"):
        repaired(pv().drop("END", "SHARED_INFO").to_bytes())


@pytest.mark.parametrize(
    "data",
    [
        hvm().drop("HVM_CONTEXT").to_bytes(),
        hvm().to_bytes()[:-4],
        hvm().to_bytes()[:5000],
        hvm(4).to_bytes(),
        hvm().add("END").drop("X86_TSC_INFO").to_bytes()[:30],
        hvm(2).before("PAGE_DATA", "X86_CPUID_POLICY", bytes(24)).to_bytes(),
        hvm().before("END", "X86_CPUID_POLICY", bytes(24)).to_bytes(),
        pv().drop("X86_PV_VCPU_BASIC").to_bytes(),
        Stream(PV).to_bytes(),
        xl(b"nothing of the kind, but of some length"),
        xenopsd(hvm()).to_bytes()[:100],
    ],
)
def test_what_would_need_making_up_is_refused(data: bytes) -> None:
    with pytest.raises(RepairError):
        repaired(data)


@pytest.mark.parametrize("name", COMPLETE)
def test_real_streams_need_nothing(name: str) -> None:
    data = unpacked(name)
    assert repaired(data) == (data, [])


def test_a_real_stream_without_its_ends() -> None:
    data = unpacked("pv-64bit-1vcpu")
    assert repaired(data[:-16])[0] == data
    assert repaired(data[:-8])[0] == data


# Any damage at all.

relaxed = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def check(data: bytes) -> None:
    """Either it conforms afterwards, or it is refused; and what needs nothing stays as it is."""
    try:
        result, changes = repaired(data)
    except (StreamError, NotAnImageError, SourceError):
        with suppress(NotAnImageError, SourceError):
            assert not verified(data).conforms
        return
    report = verified(result)
    assert report.conforms
    if verified(data).conforms:
        assert result == data or all("erratum" in change.what for change in changes)
    else:
        assert changes
    assert repaired(result) == (result, [])


@relaxed
@given(st.integers(0, 2**32))
def test_mutants(seed: int) -> None:
    for _, data in mutate.mutants(4, seed):
        check(data)


@relaxed
@given(st.integers(0, 2**32))
def test_mutants_inside_an_xl_file(seed: int) -> None:
    for _, data in mutate.mutants(2, seed):
        whole = bytearray(xl(libxl(data)))
        rng = Random(seed)
        if rng.random() < 0.5:
            whole[rng.randrange(200)] ^= 1 << rng.randrange(8)
        check(bytes(whole))


def test_a_checkpoint_is_no_content() -> None:
    """It may stand ahead of static data, which then are not behind STATIC_DATA_END."""
    stream = pv(4)
    stream.records.insert(0, stream.rec("CHECKPOINT"))
    assert repaired(stream.to_bytes()) == (stream.to_bytes(), [])
    check(stream.drop("STATIC_DATA_END").to_bytes())


# The command.


def test_command(tmp_path: Path) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.write_bytes(hvm().drop("STATIC_DATA_END").to_bytes())
    status, out, err = run("repair", bad, good)
    assert (status, err) == (0, "") and "STATIC_DATA_END inserted ahead of PAGE_DATA" in out
    assert good.read_bytes() == hvm().to_bytes()
    status, out, err = run("repair", good, tmp_path / "again", "--json")
    assert json.loads(out) == {
        "file": str(good), "output": str(tmp_path / "again"), "changes": [], "suppressed": 0,
        "conforms": True, "restorable": True,
    }  # fmt: skip
    assert run("repair", bad, good)[0] == 2
    status, out, _ = run("repair", bad, good, "--force", "--json")
    assert status == 0 and json.loads(out)["changes"] == [
        {"layer": "libxc", "record": 2, "offset": 96, "what": "STATIC_DATA_END inserted ahead of PAGE_DATA"}
    ]


def test_command_refuses(tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(hvm().drop("HVM_CONTEXT").to_bytes())
    status, out, err = run("repair", bad, tmp_path / "good")
    assert (status, out) == (1, "") and "XC506" in err and err.count("\n") == 1
    status, out, _ = run("repair", bad, "-")
    assert (status, out) == (1, "")
    status, out, _ = run("repair", bad, tmp_path / "good", "--json")
    report = json.loads(out)
    assert status == 1 and report["output"] is None and [f["rule"] for f in report["findings"]] == ["XC506"]
    assert os.listdir(tmp_path) == ["bad"]


def test_command_from_and_to_pipes() -> None:
    broken = hvm().drop("STATIC_DATA_END").to_bytes()
    done = subprocess.run([*XENSTREAM, "repair", "-", "-"], input=broken, capture_output=True, check=True)
    assert done.stdout == hvm().to_bytes() and b"inserted" in done.stderr
    done = subprocess.run([*XENSTREAM, "repair", "-", "/dev/stdout"], input=broken, capture_output=True, check=True)
    assert done.stdout == hvm().to_bytes() and b"inserted" in done.stderr


def test_command_on_a_compressed_file(tmp_path: Path) -> None:
    assert run("repair", path("hvm-1vcpu"), tmp_path / "out")[0] == 0
    assert (tmp_path / "out").read_bytes() == unpacked("hvm-1vcpu")
