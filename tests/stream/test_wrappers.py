"""libvirt's save file and xenopsd's suspend image: all commands, real streams, damage."""

from __future__ import annotations

import json
import struct
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xenstream
from helpers import mutate
from helpers.cli import COMMANDS, run
from helpers.properties import check
from helpers.real_streams import unpacked
from helpers.verified import from_path, from_pipe, rules_of, verified
from samples.build import XML, emu, hvm, libvirt, libxl, pv, xenopsd
from samples.legacy_build import legacy_pv
from xenstream.inspect.info import info
from xenstream.stream.embedded import domain_xml, sexp, xl_config
from xenstream.stream.events import Header
from xenstream.stream.record import Record
from xenstream_formats.libvirt_save_file import LibvirtSaveFile
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream as Libxc
from xenstream_formats.xenopsd_suspend_image import XenopsdSuspendImage

UUID = "00000000-0000-0000-0000-000000000001"
MAKERS = {"libvirt": lambda: libvirt(libxl(hvm(), emulator=True)), "xenopsd": lambda: xenopsd(hvm()).to_bytes()}


def summed_up(data: bytes) -> Any:
    with xenstream.open(data) as image:
        return info(image)


@cache
def real(name: str) -> tuple[bytes, bytes]:
    """The libxl stream and the libxc stream of a real xl file."""
    data = unpacked(name)
    libxc_start = libxl_start = libxc_end = 0
    with xenstream.open(data) as image:
        for event in image.events():
            if isinstance(event, Header) and event.name == "image header":
                libxc_start = event.offset
            elif isinstance(event, Header) and event.layer == "libxl":
                libxl_start = event.offset
            elif isinstance(event, Record) and event.layer == "libxl" and libxc_start and not libxc_end:
                libxc_end = event.offset
    return data[libxl_start:], data[libxc_start:libxc_end]


# What they are.


def test_libvirt_is_recognised_and_summed_up() -> None:
    summary = summed_up(libvirt(hvm()))
    assert summary.layers == ["libvirt", "libxl", "libxc"]
    assert (summary.name, summary.uuid, summary.incomplete) == ("guest", UUID, None)
    assert (summary.guest_type, summary.version) == ("x86_hvm", 3)


def test_xenopsd_is_recognised_and_summed_up() -> None:
    summary = summed_up(xenopsd(hvm()).to_bytes())
    assert summary.layers == ["xenopsd", "libxc"]
    assert (summary.name, summary.uuid, summary.incomplete) == ("a guest", UUID, None)
    assert summary.xenopsd_records == {"Xenops": 1, "Libxc": 1, "Qemu_trad": 1, "End_of_image": 1}
    assert summary.libxl_records == {}


@pytest.mark.parametrize("make", [lambda: libvirt(pv(4)), lambda: xenopsd(pv(version=2)).to_bytes()])
def test_valid_ones_have_no_findings(make: Any) -> None:
    report = verified(make())
    assert report.conforms and report.restorable and not report.findings
    assert report.guest_type == "x86_pv"


def test_a_legacy_image_of_xenopsd_is_told_from_a_damaged_one() -> None:
    assert rules_of(verified(b"XenSavedDomain\n" + bytes(100))) == {"XS204": 1}
    assert rules_of(verified(xenopsd(hvm()).to_bytes().replace(b"Domv2", b"Domv1"))) == {"XS102": 1}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (libvirt(b"legacy", version=1), "no legacy image follows the XML"),
        (xenopsd(b"").to_bytes().replace(b"\xf0\0\0\0\0", b"\xf2\0\0\0\0"), "no legacy stream follows"),
        (xenopsd(hvm(), emu("Demu", stream=b"state")).to_bytes(), "nothing says where it ends"),
    ],
)
def test_what_cannot_be_passed_is_said(data: bytes, message: str) -> None:
    assert message in str(summed_up(data).incomplete)


def test_xenopsd_records_go_on_behind_the_libxc_stream() -> None:
    image = xenopsd(hvm(), emu("Swtpm", b"state"))
    with xenstream.open(image.to_bytes()) as opened:
        records = [record for record in opened.records() if record.layer == "xenopsd"]
    assert [(record.index, record.type, record.length) for record in records] == [
        (0, "Xenops", len(image.records[0].body)), (1, "Libxc", 0), (2, "Swtpm", 5), (3, "Qemu_trad", 9),
        (4, "End_of_image", 0),
    ]  # fmt: skip
    assert records[2].body.data == b"state"


def test_a_checkpoint_inside_xenopsd_is_followed_by_libxc_records() -> None:
    stream = hvm().before("PAGE_DATA", "CHECKPOINT")
    bare = verified(stream.to_bytes()).findings
    inner = verified(xenopsd(stream).to_bytes()).findings
    assert [(f.rule, f.record) for f in inner] == [(f.rule, f.record) for f in bare]


# The commands.


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", MAKERS)
def test_commands(command: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(MAKERS[kind]())
    for arguments in ([command, path], [command, "--json", path]):
        status, out, err = run(*arguments)
        assert (status, err) == (0, "") and out
        status, piped, err = run(*arguments[:-1], "-", stdin=path.read_bytes())
        assert (status, err) == (0, "") and piped
        if command != "info":  # which gives the size of a file
            assert piped == out.replace(str(path), "<stdin>")


def test_show_selects_by_layer(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(MAKERS["xenopsd"]())
    assert run("show", path, "xenopsd.Qemu_trad.data")[1] == b"QEVM\0\0\0\x03\0".hex(" ") + "\n"
    assert "END" in run("show", path, "8")[1]
    path.write_bytes(MAKERS["libvirt"]())
    assert run("show", path, "libvirt.header.len_xml")[1] == f"{len(XML)}\n"
    assert json.loads(run("show", "--json", path, "libvirt.identification.version")[1])["value"] == 2


def test_records_says_why_the_walk_ends(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(libvirt(b"legacy", version=1))
    status, _, err = run("records", path)
    assert status == 1 and "no legacy image follows the XML" in err and f"at offset {64 + len(XML)}" in err


# Around real streams.


@pytest.mark.parametrize("name", ["hvm-1vcpu", "pvh-2vcpu", "pv-64bit-1vcpu"])
def test_around_real_streams(name: str, tmp_path: Path) -> None:
    inner, libxc = real(name)
    bare = verified(libxc)
    for data in (libvirt(inner), xenopsd(libxc).to_bytes()):
        report = verified(data)
        assert (report.conforms, report.restorable) == (bare.conforms, bare.restorable)
        assert rules_of(report) == rules_of(bare)
        assert report.records == bare.records
        assert from_path(data, tmp_path) == from_pipe(data) == report


@pytest.mark.parametrize("name", ["hvm-1vcpu", "pv-64bit-1vcpu"])
def test_generated_parsers_read_real_streams(name: str) -> None:
    inner, libxc = real(name)
    count = len(Libxc.from_bytes(libxc).image.records)
    parsed = LibvirtSaveFile.from_bytes(libvirt(inner))
    assert (parsed.identification.version, parsed.body.xml.document) == (2, XML[:-1])
    assert len(parsed.body.libxl_stream.body.records[0].libxc_stream.image.records) == count
    image = XenopsdSuspendImage.from_bytes(xenopsd(libxc).to_bytes() + b"anything")
    assert [record.header.record_type.name for record in image.records] == [
        "xenops", "libxc", "qemu_trad", "end_of_image",
    ]  # fmt: skip
    assert len(image.records[1].libxc_stream.image.records) == count


# The generated parsers alone.


@pytest.mark.parametrize(("order", "version"), [("<", 2), (">", 2), ("<", 0), ("<", 3), (">", 255), ("<", 2**32 - 1)])
def test_libvirt_byte_order_comes_from_the_version(order: str, version: int) -> None:
    parsed = LibvirtSaveFile.from_bytes(libvirt(hvm(), order=order, version=version))
    assert (parsed.identification.is_big_endian, parsed.identification.version) == (order == ">", version)
    assert (parsed.body.header.len_xml, parsed.body.xml.is_terminated) == (len(XML), True)


@pytest.mark.parametrize("version", [1, 1 << 24])
def test_libvirt_legacy_stream_parses(version: int) -> None:
    head = struct.pack("<16sI", libvirt(b"")[:16], version) + bytes(44)
    parsed = LibvirtSaveFile.from_bytes(head + legacy_pv(width=4).to_bytes())
    assert len(parsed.body.legacy_image.image.checkpoints[0].pv_tail.vcpus) == 1


@pytest.mark.parametrize("kind", ["Demu", "Libxc_legacy"])
def test_xenopsd_list_stops_at_state_without_an_end(kind: str) -> None:
    image = XenopsdSuspendImage.from_bytes(xenopsd(hvm(), emu(kind, stream=b"state")).to_bytes())
    assert image.records[-1].header.is_unbounded
    assert image.records[-1].unbounded.data.startswith(b"state\0\x0f")


@pytest.mark.parametrize("length", [2**64 - 1, 2**63, 2**32, 10])
def test_xenopsd_lengths_are_not_believed(length: int) -> None:
    made = xenopsd(hvm())
    made.records[2].length = length
    made.records[-1:] = []
    last = XenopsdSuspendImage.from_bytes(made.to_bytes()).records[-1]
    assert (last.header.len_body, last.body.data) == (length, b"QEVM\0\0\0\x03\0")


@pytest.mark.parametrize(
    ("kind", "parser", "first"),
    [("libvirt", LibvirtSaveFile, 64 + len(XML) + 16), ("xenopsd", XenopsdSuspendImage, 15)],
)
def test_cut_images_parse_up_to_the_cut(kind: str, parser: Any, first: int) -> None:
    data = MAKERS[kind]()
    libxc = data.index(b"\xff" * 8)
    for length in [*range(first, libxc), *range(libxc + 40, len(data), 97), *range(len(data) - 80, len(data))]:
        parser.from_bytes(data[:length])


# Damage.


@pytest.mark.parametrize("kind", MAKERS)
def test_truncated_anywhere(kind: str) -> None:
    data = MAKERS[kind]()
    assert verified(data).restorable
    # libxl takes what is missing after the libxc stream for zeros.
    after_libxc = data.index(b"physmap") if kind == "libvirt" else len(data)
    rng = Random(1)
    for length in sorted({*range(16, 300), *range(len(data) - 100, len(data)), *rng.sample(range(len(data)), 50)}):
        if length < 16:
            continue
        check(data[:length])
        report = verified(data[:length])
        assert not report.conforms, length
        assert not report.restorable or length > after_libxc, length


@pytest.mark.parametrize("kind", MAKERS)
def test_mutants_inside(kind: str) -> None:
    rng = Random(kind)
    for _, data in mutate.mutants(100, 7):
        whole = bytearray(libvirt(libxl(data)) if kind == "libvirt" else xenopsd(data).to_bytes())
        if rng.random() < 0.7:
            where = rng.choice([rng.randrange(300), rng.randrange(len(whole) - 60, len(whole))])
            whole[where] ^= 1 << rng.randrange(8)
        check(bytes(whole))


# What is inside.


def test_an_xml_with_a_dtd_is_not_read() -> None:
    bomb = b'<!DOCTYPE domain [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><domain><name>&b;</name></domain>'
    assert domain_xml.look(bomb) == domain_xml.Domain()


@pytest.mark.parametrize(
    ("document", "name"),
    [
        (b"<domain><name>a &amp; b</name></domain>", "a & b"),
        (b"<domain><os><name>a</name></os></domain>", None),
        (b"<domain><devices><disk><name>a</name></disk></devices><name>b</name></domain>", "b"),
        ("<domain><name>\u00e9</name></domain>".encode(), "\u00e9"),
        (b"<domain><name/></domain>", ""),
        (b"<domain>" * 100000, None),
    ],
)
def test_names_in_xml(document: bytes, name: str | None) -> None:
    assert domain_xml.look(document).name == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (rb'(a "b \"c\" \\ \065\x42\n" ())', [b"a", b'b "c" \\ AB\n', []]),
        (b"atom", b"atom"),
        (b'(a"b"c)', [b"a", b"b", b"c"]),
        (b'"a\\\n   b"', b"ab"),
    ],
)
def test_s_expressions(text: bytes, expected: Any) -> None:
    assert sexp.parse(text) == expected


@pytest.mark.parametrize("text", [b"", b"a b", b"(a", b")", b'"a', b"(a))"])
def test_what_is_not_one_s_expression(text: bytes) -> None:
    with pytest.raises(sexp.SexpError):
        sexp.parse(text)


def test_a_deep_s_expression_is_no_problem() -> None:
    sexp.domain(b"(" * 100000 + b")" * 100000)


def test_a_domain_that_is_not_named() -> None:
    assert sexp.domain(b"((time T)(word_size 64))") == (None, None)
    assert sexp.domain(b"((time T)(vm_str))") == (None, None)
    assert sexp.domain(b"((vm_str broken\\))") == (None, None)


@pytest.mark.parametrize(
    ("inside", "vcpus", "kind"),
    [
        ("<vcpu>4</vcpu>", 4, None),
        ("<vcpu placement='static' current=' 2 '>4</vcpu>", 2, None),
        ("<vcpu current='two'>4</vcpu><os><type arch='x86_64' machine='xenfv'>hvm</type></os>", None, "hvm"),
        ("<vcpu>\u0664</vcpu><vcpu>3</vcpu>", None, None),
        ("<vcpu>123456</vcpu>", None, None),
        ("<metadata><vcpu>3</vcpu></metadata><os><x><type>hvm</type></x><type>linux</type></os>", None, "pv"),
        ("<os><type>xenpvh</type></os><type>hvm</type>", None, "pvh"),
        ("<os><type>exe</type></os>", None, None),
    ],
)
def test_what_the_xml_says_of_the_guest(inside: str, vcpus: int | None, kind: str | None) -> None:
    found = domain_xml.look(f"<domain>{inside}</domain>".encode())
    assert (found.vcpus, found.kind, found.problem) == (vcpus, kind, None)


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        (b"(vcpus 4)(ty(HVM((hap true))))", (4, "hvm")),
        (b"(vcpus four)(ty PVinPVH)", (None, "pvh")),
        (b"(vcpus(4))(ty())", (None, None)),
        (b"(vcpus 123456)(ty(ARM()))", (None, None)),
    ],
)
def test_what_xenopsd_says_of_the_guest(described: bytes, expected: tuple[int | None, str | None]) -> None:
    assert sexp.xenopsd_domain(b'((time now)(vm_str "(' + described + b')"))') == expected
    assert sexp.xenopsd_domain(described) == (None, None)


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (b"(domain (vcpus 4))", 4),
        (b"(domain (vcpus 4) (vcpu_avail 5))", 2),
        (b"(domain (vcpus 4) (vcpu_avail 18446744073709551615))", 4),
        (b"(domain (vcpu_avail 5))", None),
        (b"(domain (vcpus -4))", None),
        (b"(domain", None),
    ],
)
def test_what_xend_says_of_the_guest(config: bytes, expected: int | None) -> None:
    assert sexp.xend_vcpus(config) == expected


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (b'{"b_info": {"max_vcpus": 4}}\0', 4),
        (b'{"b_info": {"max_vcpus": 4, "avail_vcpus": [0, 2]}}', 2),
        (b'{"b_info": {"max_vcpus": true}}', None),
        (b'{"c_info": {"name": "\nvcpus=3\n"}}', None),
        (b"vcpus=2\nvcpus = '3' ; so many\n", 3),
        (b"#vcpus=2\nmaxvcpus=4", None),
        (None, None),
    ],
)
def test_what_xl_says_of_the_guest(config: bytes | None, expected: int | None) -> None:
    assert xl_config.online_vcpus(config) == expected
