"""info counts only whole records, and only pages that a receiver would not discard."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import xenstream
from helpers.cli import run
from helpers.hvm_cpu import cpu, entry, guest
from helpers.real_streams import COMPLETE, path
from helpers.verified import Unseekable
from samples.build import (
    CONFIG,
    LIBXL_TYPES,
    NOTAB,
    PV_CONFIG,
    SEXP,
    XALLOC,
    XML,
    XTAB,
    Rec,
    Stream,
    basic,
    built_with,
    emu,
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
from samples.legacy_build import LegacyImage, legacy_pv, xend
from xenstream.inspect.info import Info, info
from xenstream.stream.embedded import domain_xml


def summed_up(what: object) -> Info:
    with xenstream.open(what) as image:  # type: ignore[arg-type]
        return replace(info(image), file="", size=None)


def in_runs() -> bytes:
    return hvm().to_bytes()


def in_no_order() -> bytes:
    stream = pv()
    pages = [(number * 7 % 16, NOTAB, page(number)) for number in range(1, 16)]
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages)).to_bytes()


def of_a_legacy_image() -> bytes:
    return legacy_pv().to_bytes()


@pytest.mark.parametrize("make", [in_runs, in_no_order, of_a_legacy_image])
def test_a_file_and_a_pipe_that_are_cut_give_the_same_answer(make: Callable[[], bytes]) -> None:
    data = make()
    for length in range(300, len(data), 501):
        assert summed_up(Unseekable(data[:length])) == summed_up(data[:length])


def test_a_record_that_is_cut_counts_for_nothing() -> None:
    stream = hvm()
    last = stream.index("PAGE_DATA", 1)
    for cut in (100, 1):
        data = stream.to_bytes()[: stream.offset(last + 1) - cut]
        for what in (data, Unseekable(data)):
            found = summed_up(what)
            assert (found.pages, found.memory, found.pages_sent) == (2, 8192, 2)
            assert found.incomplete is not None


def test_vcpus_are_those_that_there_are() -> None:
    """An offline vCPU has a number, but no registers."""
    assert summed_up(guest(cpu(0), cpu(5)).to_bytes()).vcpus == 2
    stream = pv()
    stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, basic(), 3))
    assert summed_up(stream.to_bytes()).vcpus == 2
    assert summed_up(hvm().to_bytes()).vcpus is None


LAPIC = 5
WITH_VCPUS: dict[str, Callable[[int], bytes]] = {
    "of an APIC": lambda most: guest(cpu(0), entry(LAPIC, most - 1, bytes(24))).to_bytes(),
    "xl": lambda most: xl(guest(cpu(0)), built_with(CONFIG, max_vcpus=most)),
    "xl, PV": lambda most: xl(pv(), built_with(PV_CONFIG, max_vcpus=most)),
    "xl.cfg": lambda most: xl(guest(cpu(0)), b"vcpus=1\nmaxvcpus = %d\n" % most, mandatory=2),
    "libvirt": lambda most: libvirt(pv(), XML.replace(b"</domain>", b"<vcpu current='1'>%d</vcpu></domain>" % most)),
    "xenopsd": lambda most: xenopsd_with(SEXP.replace(b"(ssidref 0)", b"(vcpu_max %d)(vcpus 1)" % most)),
    "legacy": lambda most: legacy_with(most),
    "xend": lambda most: xend(legacy_pv(), XEND_SEXP.replace(b"(vcpus 1)", b"(vcpus %d) (vcpu_avail 1)" % most)),
}


def xenopsd_with(sexp: bytes) -> bytes:
    image = xenopsd(guest(cpu(0)))
    image.records[0] = emu("Xenops", sexp)
    return image.to_bytes()


def legacy_with(most: int) -> bytes:
    """A legacy image whose map of vCPUs is larger than there are online."""
    (chunk,) = LegacyImage().vcpus(0, max_id=most - 1).chunks
    image = legacy_pv()
    image.chunks = [chunk if each.marker == chunk.marker else each for each in image.chunks]
    return image.to_bytes()


@pytest.mark.parametrize("kind", WITH_VCPUS)
def test_vcpus_that_are_offline_are_counted_apart(kind: str, tmp_path: Path) -> None:
    for most, said in ((1, "1"), (5, "5, 1 of them online")):
        found = summed_up(WITH_VCPUS[kind](most))
        assert (found.vcpus, found.max_vcpus) == (1, most)
        (tmp_path / "in").write_bytes(WITH_VCPUS[kind](most))
        assert f"{'vCPUs':15}  {said}" in run("info", tmp_path / "in")[1].splitlines()


def test_real_guests_have_all_vcpus_online() -> None:
    for name, facts in COMPLETE.items():
        found = summed_up(path(name))
        assert found.vcpus == found.max_vcpus == facts["vcpus"]


def with_checkpoints() -> Stream:
    """Pages before the first of two CHECKPOINTs, between them, and after them."""
    stream = hvm()
    stream.before("END", "CHECKPOINT")
    stream.before("END", "PAGE_DATA", stream.page_data((5, NOTAB, page(5)), (0x101, XTAB, None)))
    stream.before("END", "CHECKPOINT")
    return stream.before("END", "PAGE_DATA", stream.page_data((6, NOTAB, page(6)), (7, XALLOC, None), (0, XTAB, None)))


def in_libxl() -> bytes:
    """The same in a libxl stream, whose own records follow each CHECKPOINT."""
    stream = with_checkpoints()
    first, second = (stream.index("CHECKPOINT", nth) + 1 for nth in range(2))
    octets = [rec.to_bytes(stream.order) for rec in stream.records]
    made = libxl(stream.headers() + b"".join(octets[:first]))
    between = [Rec(LIBXL_TYPES["CHECKPOINT_END"])]
    made.continued = [(between, b"".join(octets[first:second])), (between, b"".join(octets[second:]))]
    return made.to_bytes()


@pytest.mark.parametrize("make", [lambda: with_checkpoints().to_bytes(), in_libxl], ids=["libxc", "libxl"])
def test_pages_behind_the_last_checkpoint_are_sent_but_no_memory(make: Callable[[], bytes]) -> None:
    data = make()
    for what in (data, Unseekable(data)):
        found = summed_up(what)
        assert (found.pages, found.memory, found.pages_sent) == (4, 4 * 4096, 5)
    with xenstream.open(data) as image:
        assert len(image.memory) == found.pages


def test_info_says_that_it_counts_as_of_the_last_checkpoint(tmp_path: Path) -> None:
    for stream, said in (
        (with_checkpoints(), "4 pages (16 KiB), as of the last CHECKPOINT"),
        (hvm(), "4 pages (16 KiB)"),
    ):
        (tmp_path / "in").write_bytes(stream.to_bytes())
        lines = run("info", tmp_path / "in")[1].splitlines()
        assert f"{'memory':15}  {said}" in lines


def test_what_the_configuration_of_xl_says() -> None:
    config = {
        "c_info": {"type": "pvh", "name": "g"},
        "b_info": {"max_memkb": 2048, "max_vcpus": 2},
        "disks": [{"vdev": "xvda", "pdev_path": "/dev/vg/g"}, {"vdev": 7}, "none"],
        "nics": [{"mac": "00:16:3e:00:00:01", "bridge": "xenbr0"}] * 300,
        "vfbs": {},
    }
    with xenstream.open(xl(hvm(), json.dumps(config).encode())) as image:
        found = image.info()
    assert (found.kind, found.max_memory, len(found.devices)) == ("pvh", 2 << 20, 256)
    assert found.devices[:3] == [
        ("disk", "xvda", "/dev/vg/g"), ("disk", "7", None), ("nic", "00:16:3e:00:00:01", "xenbr0"),
    ]  # fmt: skip
    assert found.to_json()["devices"][0] == {"type": "disk", "name": "xvda", "source": "/dev/vg/g"}


def test_what_the_xml_of_libvirt_says() -> None:
    xml = b"""<domain><name>g</name><memory unit='MiB'>8192</memory><os><type>xenpvh</type></os><devices>
    <disk type='file'><source file='/g.img'/><target dev='xvda'/></disk>
    <interface type='bridge'><mac address='00:16:3e:00:00:02'/><source bridge='br0'/><target dev='vif1'/></interface>
    <graphics type='vnc'/></devices></domain>"""
    found = domain_xml.look(xml)
    assert (found.kind, found.memory) == ("pvh", 8 << 30)
    assert found.devices == [
        ("disk", "xvda", "/g.img"), ("nic", "00:16:3e:00:00:02", "br0"), ("graphics", None, None),
    ]  # fmt: skip
    assert domain_xml.look(b"<domain><memory>1024</memory></domain>").memory == 1 << 20
    assert domain_xml.look(b"<domain><memory unit='x'>1024</memory></domain>").memory is None


def test_the_size_of_what_is_compressed() -> None:
    image = xl(hvm())
    with xenstream.open(io.BytesIO(gzip.compress(image))) as packed:
        assert packed.size is None and packed.info().size == len(image)
