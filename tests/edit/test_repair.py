"""Tests of repair: what is fixed and exactly how, and what is refused."""

from __future__ import annotations

import json
import os
import struct
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from cases.hvm_context import context, cpu
from helpers import mutate
from helpers.cli import run
from helpers.edited import repaired
from helpers.processes import XENSTREAM
from helpers.real_streams import COMPLETE, path, unpacked
from helpers.verified import verified
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.build import (
    CONFIG,
    LIBXL_TYPES,
    NOTAB,
    PV,
    PV_CONFIG,
    PVH_CONFIG,
    SEXP,
    TYPES,
    XENOPSD_TYPES,
    XML,
    XTAB,
    Rec,
    Stream,
    SuspendImage,
    built_with,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    vcpu,
    xenopsd,
    xl,
)
from samples.legacy_build import SEXP as XEND_SEXP
from samples.legacy_build import legacy_pv, xend
from xenstream.edit.changes import Change
from xenstream.edit.repair import RepairError
from xenstream.errors import NotAnImageError, SourceError, StreamError

ASK = r"nothing says how many vCPUs the guest had \(1 is present\) \(--assume-complete"


def pv_config(vcpus: int) -> bytes:
    """Return xl's configuration of a PV guest with so many vCPUs online."""
    return built_with(PV_CONFIG, avail_vcpus=[*range(vcpus)], max_vcpus=8)


def broken_and_whole() -> dict[str, tuple[bytes, bytes]]:
    """A defect, and its repaired form."""
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
    case("after the memory", lambda s: s.move("STATIC_DATA_END", "X86_TSC_INFO"))
    case("twice", lambda s: s.before("PAGE_DATA", "STATIC_DATA_END") if s.guest == 2 else s.after("PAGE_DATA", 0x10))
    case("twice, one late", lambda s: s.before("END", "STATIC_DATA_END"))
    case("before static data", lambda s: s.move("STATIC_DATA_END", "X86_CPUID_POLICY"))
    case("garbage after END", lambda s: setattr(s, "tail", b"garbage"))
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
    case("HVM_PARAMS of no bytes", lambda s: s.before("HVM_PARAMS", "HVM_PARAMS"))
    for kind in ("EXTENDED", "XSAVE", "MSRS"):
        name = f"X86_PV_VCPU_{kind}"
        case(f"empty {kind}", lambda s, name=name: s.before(name, name, vcpu(s, b"")))
        case(f"{kind} of no bytes", lambda s, name=name: s.before(name, name))
    return cases


CASES = broken_and_whole()


@pytest.mark.parametrize("name", CASES)
def test_put_right(name: str) -> None:
    broken, whole = CASES[name]
    assert broken != whole
    data, changes = repaired(broken, name == "no END: pv")
    assert data == whole and changes
    assert repaired(whole) == (whole, [])


@pytest.mark.parametrize("name", CASES)
def test_put_right_in_an_xl_file(name: str) -> None:
    broken, whole = CASES[name]
    if "after END" in name:
        return  # for libxl this is not a record of its own, and libxl loses the framing
    is_hvm = "hvm" in name
    if name.startswith("no END"):
        return  # libxl's END is read as libxc's
    config = PVH_CONFIG if is_hvm else PV_CONFIG
    data, _ = repaired(xl(libxl(broken), config))
    assert data == xl(libxl(whole), config)


def test_padding() -> None:
    stream = hvm().before("END", 0x80000001, b"123", padding=b"\1\2\3\4\5")
    data, (change,) = repaired(stream.to_bytes())
    assert data == hvm().before("END", 0x80000001, b"123").to_bytes()
    assert change == Change("libxc", 8, stream.offset(8) + 11, "padding of 0x80000001 set to zero")


def test_padding_of_libxl_and_reserved_options() -> None:
    made = libxl(hvm(), emulator=True)
    made.last[1] = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], made.last[1].body, padding=b"1234")
    made.options = 0xF0
    whole = libxl(hvm(), emulator=True)
    assert repaired(made.to_bytes())[0] == whole.to_bytes()


def test_unused_fields_of_libvirt() -> None:
    assert repaired(libvirt(hvm(), unused=(*range(10),)))[0] == libvirt(hvm())


@pytest.mark.parametrize("octets", [b"\xff" * 5, b"\xff" * 16])
def test_what_is_removed_goes_with_its_padding(octets: bytes) -> None:
    stream = hvm().before("END", "STATIC_DATA_END", octets).after("X86_TSC_INFO", "STATIC_DATA_END", octets)
    assert repaired(stream.to_bytes())[0] == hvm().to_bytes()


def test_what_xl_migrate_says_at_the_end_stays() -> None:
    said = b"domain is yours, you are cleared to unpause\0"
    for data in (libxl(hvm()).to_bytes() + said, libvirt(hvm()) + said):
        assert repaired(data) == (data, [])
    assert repaired(libxl(hvm()).to_bytes() + said[:-1])[0] == libxl(hvm()).to_bytes()


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
        "STATIC_DATA_END inserted before PAGE_DATA",
        "reserved bits of PAGE_DATA set to zero",
        "reserved bits of 256 pfn entries set to zero",
        "END added",
    ]


def test_reserved_bits_anywhere_in_a_long_record() -> None:
    """Entries are processed 65536 at a time."""
    places, count = (0, 65535, 65536, 131072, 139999), 140000
    stream, whole = hvm(), hvm()
    for made, bits in ((stream, 1 << 55), (whole, 0)):
        made.before(
            "X86_TSC_INFO", "PAGE_DATA",
            made.page_data(*((pfn | (bits if pfn in places else 0), XTAB, None) for pfn in range(count))),
        )  # fmt: skip
    data, changes = repaired(stream.to_bytes())
    assert data == whole.to_bytes()
    assert [change.what for change in changes] == [
        f"reserved bits of {number} pfn entries set to zero" for number in (2, 1, 2)
    ]


# END.


def test_both_ends_are_added() -> None:
    whole = xl(pv(), pv_config(1))
    data, changes = repaired(whole[:-16])
    assert data == whole and [str(change).split(": ")[1] for change in changes] == ["END added", "END added"]
    assert [change.layer for change in changes] == ["libxc", "libxl"]
    assert repaired(whole[:-8])[0] == whole


def test_end_of_pvh_and_of_hvm() -> None:
    assert repaired(xl(hvm(), PVH_CONFIG)[:-16])[0] == xl(hvm(), PVH_CONFIG)
    with pytest.raises(RepairError, match="device model"):
        repaired(xl(hvm(), CONFIG)[:-16])
    whole = xl(libxl(hvm(), emulator=True))
    assert repaired(whole[:-8])[0] == whole


def test_end_of_xenopsd() -> None:
    whole = xenopsd(hvm()).to_bytes()
    assert repaired(whole[:-16])[0] == whole
    with pytest.raises(RepairError, match="device model"):
        repaired(whole[: whole.index(b"QEVM") - 16])


@pytest.mark.parametrize("kind", ["PAGE_DATA", "HVM_PARAMS", "HVM_CONTEXT"])
def test_no_end_where_more_is_missing(kind: str) -> None:
    with pytest.raises(RepairError, match=f"{kind} is missing"):
        repaired(hvm().drop("END", kind).to_bytes())


def test_no_end_where_vcpus_are_missing() -> None:
    with pytest.raises(RepairError, match="not all vCPUs are present: 1 of 2, according to xl's configuration"):
        repaired(xl(pv(), pv_config(2))[:-16])
    with pytest.raises(RepairError, match="SHARED_INFO"):
        repaired(pv().drop("END", "SHARED_INFO").to_bytes(), assume_complete=True)


def pv_of(vcpus: int, kinds: tuple[str, ...] = ("BASIC", "EXTENDED", "XSAVE", "MSRS")) -> Stream:
    """Return a PV stream with so many vCPUs, each with records of these kinds, as libxenguest sends them."""
    stream = pv()
    bodies = {kind: stream.get(f"X86_PV_VCPU_{kind}").body for kind in ("BASIC", "EXTENDED", "XSAVE", "MSRS")}
    stream.drop("END", *(f"X86_PV_VCPU_{kind}" for kind in bodies))
    for vcpu_id in range(vcpus):
        for kind in kinds:
            stream.add(f"X86_PV_VCPU_{kind}", stream.pack("I", vcpu_id) + bodies[kind][4:])
    return stream.add("END")


def libvirt_xml(vcpu: str, kind: str = "linux") -> bytes:
    return XML.replace(b"</name>", f"</name><vcpu {vcpu}</vcpu><os><type>{kind}</type></os>".encode(), 1)


def vm(vcpus: int, kind: str = "PV((boot Direct))") -> SuspendImage:
    """Return an image of xenopsd of a PV guest whose record gives so many vCPUs."""
    said = rf"(ty({kind}))(vcpu_max 8)(vcpus {vcpus})(ssidref 0)".encode()
    image = xenopsd(pv_of(vcpus) if kind.startswith("PV(") else hvm())
    image.records[0].body = SEXP.replace(b"(ssidref 0)", said)
    if "HVM" not in kind:
        image.records = [record for record in image.records if record.type != XENOPSD_TYPES["Qemu_trad"]]
    return image


WITH_VCPUS: dict[str, Callable[[int], bytes]] = {
    "xl": lambda vcpus: xl(pv_of(vcpus), pv_config(vcpus)),
    "xl, all online": lambda vcpus: xl(pv_of(vcpus), built_with(PV_CONFIG, max_vcpus=vcpus)),
    "xl.cfg": lambda vcpus: xl(pv_of(vcpus), b"name = 'x'\n vcpus = '%d' # those\nmaxvcpus=8\n\0" % vcpus, mandatory=2),
    "libvirt": lambda vcpus: libvirt(pv_of(vcpus), libvirt_xml(f"placement='static'>{vcpus}")),
    "libvirt, not all online": lambda vcpus: libvirt(pv_of(vcpus), libvirt_xml(f"current='{vcpus}'>8")),
    "xenopsd": lambda vcpus: vm(vcpus).to_bytes(),
}


@pytest.mark.parametrize("vcpus", [1, 2, 3])
@pytest.mark.parametrize("wrapper", WITH_VCPUS)
def test_the_configuration_says_how_many_vcpus_there_were(wrapper: str, vcpus: int) -> None:
    whole = WITH_VCPUS[wrapper](vcpus)
    ends = whole[whole.rindex(struct.pack("<IIQ", 0xC0000103, 0, 7)) + 16 :]
    assert repaired(whole[: -len(ends)])[0] == whole
    stream = pv_of(vcpus)
    start = whole.index(stream.to_bytes())
    for index in range(stream.index("X86_PV_INFO") + 1, len(stream.records) - 2):
        cut = whole[: start + stream.offset(index)]
        is_next = stream.records[index - 1].type == TYPES["X86_PV_VCPU_MSRS"]
        with pytest.raises(
            RepairError,
            match=f"of {vcpus}, according to" if is_next else "is missing|are present|is present|may be missing",
        ):
            repaired(cut)
        if is_next:  # a number that is known to be wrong must not be assumed
            with pytest.raises(RepairError, match="not all vCPUs are present"):
                repaired(cut, assume_complete=True)


@pytest.mark.parametrize("wrap", [bytes, lambda data: libxl(data).to_bytes(), lambda data: xl(libxl(data))])
def test_where_nobody_says_how_many_vcpus_there_were(wrap: Callable[[bytes], bytes]) -> None:
    stream = pv_of(2)
    cut = wrap(stream.to_bytes()[: stream.offset(stream.index("X86_PV_VCPU_BASIC", 1))])
    cut = cut if wrap is bytes else cut[:-8]  # libxl's END
    with pytest.raises(RepairError, match=ASK):
        repaired(cut)
    data, changes = repaired(cut, assume_complete=True)
    assert data.startswith(cut) and changes[0].what == "END added, assuming that the guest had only 1 vCPU"
    assert {change.what for change in changes[1:]} <= {"END added"}


def test_records_of_a_vcpu_that_may_be_missing() -> None:
    whole = xl(pv_of(2), pv_config(2))
    for kinds, missing in ((("BASIC",), "EXTENDED"), (("BASIC", "EXTENDED"), "XSAVE")):
        with pytest.raises(RepairError, match=f"X86_PV_VCPU_{missing} of vCPU 1 may be missing"):
            repaired(xl(pv_of(2, kinds), pv_config(2))[:-16])
    cut = whole[: whole.rindex(pv().get("X86_PV_VCPU_MSRS").body[8:]) - 16]
    with pytest.raises(RepairError, match="X86_PV_VCPU_MSRS of vCPU 1 may be missing"):
        repaired(cut)
    _, changes = repaired(cut, assume_complete=True)
    assert changes[0].what == "END added, assuming that vCPU 1 had no X86_PV_VCPU_MSRS"
    # Usually vCPUs have no such state; the assumption is only reported.
    whole = xl(pv_of(2, ("BASIC", "EXTENDED", "XSAVE")), pv_config(2))
    data, changes = repaired(whole[:-16])
    assert data == whole and changes[0].what == "END added, assuming that vCPU 1 had no X86_PV_VCPU_MSRS"


@pytest.mark.parametrize("vcpu_id", [0, 1])
def test_every_vcpu_has_its_registers(vcpu_id: int) -> None:
    stream = pv_of(2)
    del stream.records[stream.index("X86_PV_VCPU_BASIC", vcpu_id)]
    for is_assumed in (False, True):
        with pytest.raises(RepairError, match=f"X86_PV_VCPU_BASIC of vCPU {vcpu_id} is missing"):
            repaired(xl(stream, pv_config(2))[:-16], assume_complete=is_assumed)


def test_records_that_do_not_come_one_vcpu_after_the_other() -> None:
    stream = pv_of(2)
    stream.records[-9:-1] = sorted(stream.records[-9:-1], key=lambda rec: rec.type)
    whole = xl(stream, pv_config(2))
    assert repaired(whole[:-16])[0] == whole
    del stream.records[-2]
    with pytest.raises(RepairError, match="X86_PV_VCPU_MSRS of vCPU 1 may be missing"):
        repaired(xl(stream, pv_config(2))[:-16])


@pytest.mark.parametrize("big", [False, True])
def test_no_end_before_the_device_model(big: bool) -> None:
    """libxl's records are then read as libxc's, of types that no HVM guest has."""
    whole = libxl(hvm(big=big), emulator=True)
    if big:
        whole.big = True
        for record in whole.last[:-1]:
            record.body = struct.pack(">II", 2, 0) + record.body[8:]
    for first, name in ((0, "EMULATOR_XENSTORE_DATA"), (1, "EMULATOR_CONTEXT")):
        del whole.last[:first]
        data = xl(whole)
        at = len(xl(b"")) + 16 + 8 + len(whole.libxc) - 8
        repaired_data, changes = repaired(data[:at] + data[at + 8 :])
        assert repaired_data == data and verified(data).restorable is not big
        assert changes == [Change("libxc", None, at, f"END added before libxl's {name}")]
    stream = libxl(hvm(), emulator=True)
    stream.libxc = hvm().drop("HVM_PARAMS", "END").to_bytes()
    with pytest.raises(
        RepairError, match=r"libxc's END is missing before libxl's EMULATOR_X.*, and HVM_PARAMS is missing"
    ):
        repaired(xl(stream))


def test_more_vcpus_than_the_configuration_has() -> None:
    whole = xl(pv_of(3), pv_config(2))
    with pytest.raises(RepairError, match="3 are present of the 2 vCPUs in xl's configuration"):
        repaired(whole[:-16])
    assert repaired(whole[:-16], assume_complete=True)[0] == whole


def test_kinds_of_guests_without_a_device_model() -> None:
    whole = libvirt(hvm(), libvirt_xml(">1", "xenpvh"))
    assert repaired(whole[:-16])[0] == whole
    whole = vm(1, "PVH((boot Direct))").to_bytes()
    assert repaired(whole[:-24])[0] == whole
    hvm_type = "HVM((hap true))"
    for data in (libvirt(hvm(), libvirt_xml(">1", "hvm"))[:-16], vm(1, hvm_type).to_bytes()[: -16 - 25]):
        with pytest.raises(RepairError, match="the state of the device model is missing"):
            repaired(data, assume_complete=True)
    whole = vm(1, hvm_type).to_bytes()
    assert repaired(whole[:-16])[0] == whole
    whole = libxl(hvm()).to_bytes()
    with pytest.raises(RepairError, match="nothing says whether the guest has a device model"):
        repaired(whole[:-16])
    data, changes = repaired(whole[:-16], assume_complete=True)
    assert data == whole and changes[0].what == "END added, assuming that the guest has no device model"


def test_an_hvm_stream_that_is_cut_in_its_tail() -> None:
    real = hvm().move("HVM_CONTEXT", "HVM_PARAMS")
    for made in (real, hvm()):
        for index in range(len(made.records) - 1):
            with pytest.raises(RepairError, match="is missing"):
                repaired(made.to_bytes()[: made.offset(index)], assume_complete=True)
    whole = xl(libxl(hvm(), emulator=True))
    for end in (whole.index(b"physmap") - 16, whole.index(b"QEVM") - 16):
        with pytest.raises(RepairError):
            repaired(whole[:end])
    with pytest.raises(RepairError, match="X86_TSC_INFO is missing"):
        repaired(hvm().drop("END", "X86_TSC_INFO").to_bytes())
    stream = hvm().drop("END")
    stream.add("PAGE_DATA", stream.page_data((0, NOTAB, page(9))))
    with pytest.raises(RepairError, match="more memory may be missing after the last PAGE_DATA"):
        repaired(stream.to_bytes())


def checkpointed(*rounds: list[Rec], emulator: bool = True) -> bytes:
    """Return a libxl stream of an HVM guest with a checkpoint, followed by rounds that more records belong to."""
    first = hvm()
    first.records[-1] = first.rec("CHECKPOINT")
    stream = libxl(first, emulator)
    model, stream.last = stream.last[:-1], stream.last[-1:]
    end = Rec(LIBXL_TYPES["CHECKPOINT_END"])
    stream.continued = [([*model, end], b"".join(rec.to_bytes("<") for rec in records)) for records in rounds]
    return stream.to_bytes()


def test_end_after_a_checkpoint() -> None:
    """The state at a checkpoint is complete; a round after it is incomplete until all of it has arrived again."""
    again, end = hvm().records[3:-1], hvm().records[-1]
    whole = checkpointed([end])
    data, changes = repaired(whole[:-16])
    assert data == whole
    assert [change.what for change in changes] == [
        "END added, assuming that nothing followed the last CHECKPOINT",
        "END added",
    ]
    for number in range(1, len(again) + 1):
        cut = checkpointed(again[:number])[:-8]
        for assume_complete in (False, number < len(again)):
            with pytest.raises(RepairError, match="is missing"):
                repaired(cut, assume_complete)
    bare = hvm()
    bare.records[-1] = bare.rec("CHECKPOINT")
    assert repaired(bare.to_bytes())[0] == bare.to_bytes() + bytes(8)
    bare.records += again[:1]
    with pytest.raises(RepairError, match="HVM_CONTEXT is missing"):
        repaired(bare.to_bytes(), assume_complete=True)
    bare.records += again[1:]
    assert repaired(bare.to_bytes())[0] == bare.to_bytes() + bytes(8)


def test_each_round_sends_all_vcpus_again() -> None:
    def sent(vcpus: int) -> bytes:
        first, again = pv_of(2), pv_of(vcpus)
        first.records[-1] = first.rec("CHECKPOINT")
        made = libxl(first)
        records = again.records[again.index("PAGE_DATA") :]
        made.continued = [([Rec(LIBXL_TYPES["CHECKPOINT_END"])], b"".join(rec.to_bytes("<") for rec in records))]
        return xl(made, pv_config(2))

    assert repaired(sent(2)[:-16])[0] == sent(2)
    with pytest.raises(RepairError, match="not all vCPUs are present: 1 of 2"):
        repaired(sent(1)[:-16], assume_complete=True)


# What follows END.


def test_an_end_that_came_too_early() -> None:
    """Nothing that belongs to the stream is removed just because it follows END."""
    stream = pv_of(2)
    stream.records.insert(-5, stream.rec("END"))
    with pytest.raises(RepairError, match=f"X86_PV_VCPU_BASIC follows END at offset {stream.offset(-5)}, and would be"):
        repaired(stream.to_bytes(), assume_complete=True)
    made = libxl(hvm(), emulator=True)
    made.last.insert(0, made.last[-1])
    with pytest.raises(RepairError, match="EMULATOR_XENSTORE_DATA follows END"):
        repaired(xl(made))
    made = libxl(hvm(big=True), emulator=True)
    made.big = True
    made.last.insert(0, made.last[-1])
    with pytest.raises(RepairError, match="EMULATOR_XENSTORE_DATA follows END"):
        repaired(made.to_bytes())


def test_zeros_that_run_over_the_end() -> None:
    """END consists of zeros, and so does unwritten space: whether a vCPU was present is decided as if there were no
    END.
    """
    whole = pv_of(2)
    start = whole.offset(whole.index("X86_PV_VCPU_BASIC", 1))
    data = whole.to_bytes()
    for zeros in (whole.offset(len(whole.records) - 1) - start, len(data) - start, 5000 + len(data)):
        hole = data[:start] + bytes(zeros) + data[start + zeros :]
        with pytest.raises(RepairError, match="of which zeros are the first, and nothing says how many vCPUs"):
            repaired(hole)
        with pytest.raises(RepairError, match="not all vCPUs are present: 1 of 2"):
            repaired(xl(libxl(hole), pv_config(2)))
    assert repaired(xl(whole, pv_config(2)) + bytes(4096))[0] == xl(whole, pv_config(2))
    assert repaired(hvm().to_bytes() + bytes(4096))[0] == hvm().to_bytes()
    assert repaired(pv().to_bytes() + b"some of an older file")[0] == pv().to_bytes()


def test_zeros_over_the_start_of_a_record_leave_the_rest_of_the_records() -> None:
    stream = pv_of(2)
    start, end = stream.offset(stream.index("X86_PV_VCPU_BASIC", 1)), stream.offset(len(stream.records) - 4)
    data = stream.to_bytes()
    with pytest.raises(RepairError, match=f"X86_PV_VCPU_EXTENDED follows END at offset {end}"):
        repaired(data[:start] + bytes(end - start) + data[end:])


def test_xend_says_how_many_vcpus_there_were() -> None:
    made = legacy_pv()
    data = xend(made, XEND_SEXP.replace(b"(vcpus 1)", b"(vcpus 2) (vcpu_avail 3)")) + bytes(4096)
    with pytest.raises(RepairError, match="not all vCPUs are present: 1 of 2, according to xend's configuration"):
        repaired(data)
    data = xend(made, XEND_SEXP.replace(b"(vcpus 1)", b"(vcpus 2) (vcpu_avail 1)"))
    assert repaired(data + bytes(4096))[0] == data


# Records that announce another stream.


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_configuration_in_json_gets_its_nul(order: str) -> None:
    data, (change,) = repaired(xl(hvm(), PVH_CONFIG[:-1], order=order))
    assert data == xl(hvm(), order=order)
    assert change == Change("xl", None, 52 + len(PVH_CONFIG) - 1, "NUL added at the end of the configuration")
    data, changes = repaired(xl(hvm(), PVH_CONFIG[:-1], mandatory=1, order=order))
    assert data == xl(hvm(), order=order) and len(changes) == 2
    text = xl(hvm(), b"name = 'guest'\n", mandatory=2, order=order)
    assert repaired(text) == (text, [])


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_legacy_image_is_announced(order: str) -> None:
    image = legacy_pv().to_bytes()
    data, (change,) = repaired(xl(image, PV_CONFIG, mandatory=3, order=order))
    assert data == xl(image, PV_CONFIG, mandatory=1, order=order)
    assert change == Change("xl", None, 36, "mandatory flag for a libxl stream cleared, as a legacy image follows")
    data, (change,) = repaired(libvirt(image, version=2, order=order))
    assert data == libvirt(image, version=1, order=order)
    assert change == Change("libvirt", None, 0, "version 2 is now 1, as a legacy image follows")


def test_the_flag_for_a_libxl_stream_is_set() -> None:
    data, (change,) = repaired(xl(hvm(), mandatory=1))
    assert data == xl(hvm())
    assert change == Change("xl", None, 36, "mandatory flag for the libxl stream that follows set")
    stream = pv().drop("STATIC_DATA_END")
    text = b"name = 'guest'\n\0"
    assert repaired(xl(stream, text, mandatory=0))[0] == xl(pv(), text, mandatory=2)
    made = xl(hvm(), mandatory=1, order=">")
    assert repaired(made)[0] == xl(hvm(), order=">")


@pytest.mark.parametrize(("version", "order"), [(0, "<"), (1, "<"), (1, ">")])
def test_libvirt_announces_a_libxl_stream(version: int, order: str) -> None:
    data, (change,) = repaired(libvirt(hvm(), version=version, order=order))
    assert data == libvirt(hvm(), order=order)
    assert change.what == f"version {version} is now 2, as a libxl stream follows" and change.offset == 0


def test_bodies_that_are_removed_are_measured() -> None:
    _, (change,) = repaired(hvm().body("STATIC_DATA_END", b"1234567").to_bytes())
    assert change.what == "body of STATIC_DATA_END, 7 bytes, removed, which only signals"
    _, (*_, change) = repaired(hvm(2).before("PAGE_DATA", "STATIC_DATA_END", b"1234567").to_bytes())
    assert change.what == "STATIC_DATA_END removed with its 7 bytes, because version 2 has none"


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


@pytest.mark.parametrize("mark", [(0, 0), (1 << 30, 0), (0x304, 0), (1, 7)], ids=str)
def test_what_is_no_mark_of_strip_stays_and_counts_as_unknown(mark: tuple[int, int]) -> None:
    data = hvm().before("X86_CPUID_POLICY", "STRIPPED", hvm().pack("II", *mark)).to_bytes()
    assert repaired(data) == (data, [])
    assert verified(data).restorable and not [f for f in verified(data).findings if f.rule == "XC220"]


@pytest.mark.parametrize("name", COMPLETE)
def test_real_streams_need_nothing(name: str) -> None:
    data = unpacked(name)
    assert repaired(data) == (data, [])


def test_a_real_stream_without_its_ends() -> None:
    data = unpacked("pv-64bit-1vcpu")
    assert repaired(data[:-16])[0] == data
    assert repaired(data[:-8])[0] == data


# Any damage at all.

relaxed = settings(max_examples=25)


def check(data: bytes) -> None:
    """Either the result conforms, but for what somebody refuses, or it is refused; a good stream stays unchanged."""
    try:
        result, changes = repaired(data)
    except (StreamError, NotAnImageError, SourceError):
        with suppress(NotAnImageError, SourceError):
            assert not verified(data).conforms
        return
    if verified(data).conforms:
        assert result == data or all("erratum" in change.what for change in changes)
    else:
        assert changes
    if verified(result).conforms:
        assert repaired(result) == (result, [])
    else:
        with pytest.raises(RepairError):
            repaired(result)


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
    """END may precede static data, which is then not after STATIC_DATA_END."""
    stream = pv(4)
    stream.records.insert(0, stream.rec("CHECKPOINT"))
    assert repaired(stream.to_bytes()) == (stream.to_bytes(), [])
    check(stream.drop("STATIC_DATA_END").to_bytes())


# The command.


def test_command(tmp_path: Path) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.write_bytes(hvm().drop("STATIC_DATA_END").to_bytes())
    status, out, err = run("repair", bad, good)
    assert (status, err) == (0, "") and "STATIC_DATA_END inserted before PAGE_DATA" in out
    assert good.read_bytes() == hvm().to_bytes()
    status, out, err = run("repair", good, tmp_path / "again", "--json")
    assert json.loads(out) == {
        "schema": 1,
        "file": str(good), "output": str(tmp_path / "again"), "changes": [], "suppressed": 0,
        "conforms": True, "restorable": True, "findings": [],
    }  # fmt: skip
    assert run("repair", bad, good)[0] == 2
    status, out, _ = run("repair", bad, good, "--force", "--json")
    assert status == 0 and json.loads(out)["changes"] == [
        {"layer": "libxc", "record": 2, "offset": 96, "what": "STATIC_DATA_END inserted before PAGE_DATA"}
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


REFUSED = {
    "device state": (lambda s: context(s, cpu(CR0=0)), "XC547"),
    "an HVM parameter": (lambda s: s.poke("HVM_PARAMS", 8, s.pack("I", 99)), "XC571"),
    "CPU policy": (lambda s: s.body("X86_CPUID_POLICY", s.pack("6I", 0x7000, 0xFFFFFFFF, 0, 0, 0, 0)), "XC621"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_somebody_refuses_stays_and_is_said(what: str, tmp_path: Path) -> None:
    make, rule = REFUSED[what]
    wanted = make(hvm()).to_bytes()
    (tmp_path / "in").write_bytes(make(hvm()).drop("STATIC_DATA_END").to_bytes())
    status, out, err = run("repair", tmp_path / "in", tmp_path / "out")
    assert (status, err) == (1, "") and (tmp_path / "out").read_bytes() == wanted
    said, change, left, finding, refused = out.splitlines()
    assert said.endswith("still does not conform and is not restorable; 1 change")
    assert "STATIC_DATA_END inserted" in change
    assert left == "the result does not conform and is not restorable because of"
    assert finding.startswith(f"  {rule} error") and "refused by Xen" in refused
    status, out, _ = run("repair", tmp_path / "in", tmp_path / "out", "--force", "--json")
    report = json.loads(out)
    assert status == 1 and report["output"] and [finding["rule"] for finding in report["findings"]] == [rule]
    assert (report["conforms"], report["restorable"]) == (False, False)


def test_what_libxl_and_qemu_refuse_stays_and_is_said(tmp_path: Path) -> None:
    config = built_with(CONFIG, max_vcpus=129)
    made = libxl(hvm(), emulator=True)
    made.last[1] = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], made.last[1].body[:8])
    whole = xl(made, config)
    made.options = 0xF0
    (tmp_path / "in").write_bytes(xl(made, config))
    status, out, _ = run("repair", tmp_path / "in", tmp_path / "out")
    assert status == 1 and (tmp_path / "out").read_bytes() == whole
    assert "XF135" in out and "XQ102" in out and "not restorable" in out


def test_nothing_is_written_where_only_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(context(hvm(), cpu(CR0=0)).to_bytes())
    status, out, err = run("repair", tmp_path / "in", tmp_path / "out")
    assert (status, out) == (1, "") and "cannot be repaired: XC547" in err
    assert os.listdir(tmp_path) == ["in"]


@pytest.mark.parametrize("stream", [
    context(hvm(), cpu(CR0=0)).drop("STATIC_DATA_END").drop("HVM_CONTEXT"),  # with state that is not there
    context(hvm(), cpu(CR0=0)).drop("END"),  # the rest may not be there either
    context(hvm(), cpu(CR0=0)).drop("STATIC_DATA_END").body("X86_TSC_INFO", bytes(20)),
])  # fmt: skip
def test_nothing_is_written_where_more_is_wrong(stream: Stream) -> None:
    with pytest.raises(RepairError):
        repaired(stream.to_bytes())


def test_a_replaced_state_is_left_and_does_not_count(tmp_path: Path) -> None:
    stream = context(hvm(), cpu(CR0=0)).before("END", "HVM_CONTEXT", hvm().get("HVM_CONTEXT").body)
    (tmp_path / "in").write_bytes(stream.drop("STATIC_DATA_END").to_bytes())
    status, out, _ = run("repair", tmp_path / "in", tmp_path / "out")
    assert status == 1 and "still does not conform and is restorable" in out


def test_why_what_conforms_is_not_restorable(tmp_path: Path) -> None:
    stream = hvm().before("PAGE_DATA", "CHECKPOINT").drop("STATIC_DATA_END")
    (tmp_path / "in").write_bytes(stream.to_bytes())
    status, out, _ = run("repair", tmp_path / "in", tmp_path / "out")
    assert status == 0 and "conforms now and is not restorable; 1 change" in out
    assert "the result is not restorable because of\n  XC219" in out


def test_command_from_and_to_pipes() -> None:
    broken = hvm().drop("STATIC_DATA_END").to_bytes()
    done = subprocess.run([*XENSTREAM, "repair", "-", "-"], input=broken, capture_output=True, check=True)
    assert done.stdout == hvm().to_bytes() and b"inserted" in done.stderr
    done = subprocess.run([*XENSTREAM, "repair", "-", "/dev/stdout"], input=broken, capture_output=True, check=True)
    assert done.stdout == hvm().to_bytes() and b"inserted" in done.stderr


def test_command_on_a_compressed_file(tmp_path: Path) -> None:
    assert run("repair", path("hvm-1vcpu"), tmp_path / "out")[0] == 0
    assert (tmp_path / "out").read_bytes() == unpacked("hvm-1vcpu")


def test_what_conformed_before_does_not_conform_just_now(tmp_path: Path) -> None:
    """An empty record of erratum 1 is legal, and is left out all the same."""
    legal = pv().before("X86_PV_VCPU_MSRS", "X86_PV_VCPU_MSRS", vcpu(pv(), b""))
    broken = pv().before("X86_PV_VCPU_MSRS", "X86_PV_VCPU_MSRS", vcpu(pv(), b"", reserved=1))
    for stream, said in ((legal, "conforms as before"), (broken, "conforms now")):
        assert verified(stream.to_bytes()).conforms == (said == "conforms as before")
        (tmp_path / "in").write_bytes(stream.to_bytes())
        status, out, _ = run("repair", tmp_path / "in", tmp_path / "out", "--force")
        assert (status, (tmp_path / "out").read_bytes()) == (0, pv().to_bytes())
        assert f"{said} and is restorable; 1 change\n" in out
