"""What `strip` takes out of an image, that nothing of it is left, and that everything else is as it was."""

from __future__ import annotations

import json
import os
import random
import re
import stat
import struct
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.edited import converted, stripped
from helpers.processes import XENSTREAM
from helpers.real_streams import COMPLETE, unpacked
from helpers.synthetic import write_stream
from helpers.verified import Unseekable, verified
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import build, legacy_build
from samples.build import (
    NOTAB,
    PAGE,
    QEMU_STATE,
    XTAB,
    LibxlStream,
    Rec,
    Stream,
    emu,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    xenopsd,
    xl,
)
from samples.exhibits import xsave_area
from xenstream.edit.strip import Options, StripError
from xenstream.edit.strip.settings import UnreadableError, masked
from xenstream.edit.strip.settings import xenopsd as xenopsd_spans
from xenstream.edit.strip.settings import xl as xl_spans
from xenstream.stream.embedded.qemu_load import guest_data

MARK = 16
"""Bytes of the record that says what was taken out."""

SECRETS = (b"Secret-name", b"Pa55word", b"192.0.2.77", b"/dev/vg/Secret", b"Secret-title", b"00:16:3e:5e:c2:e7")
SECRET_UUID = b"5ec2e700-0000-4000-8000-00000005ec2e"

JSON_CONFIG = json.dumps(
    {
        "c_info": {"type": "hvm", "name": "Secret-name", "uuid": SECRET_UUID.decode(), "xsdata": {"a": "Pa55word"}},
        "b_info": {
            "max_vcpus": 1, "max_memkb": 65536, "device_model_version": "qemu_xen",
            "type.hvm": {"bios": "seabios", "boot": "cd", "vnc": {"enable": "True", "listen": "192.0.2.77",
                         "passwd": 'Pa55word"\\x', "display": 3}, "usbdevice_list": ["tablet", "Secret-name/"]},
        },
        "disks": [{"pdev_path": "/dev/vg/Secret", "vdev": "xvda", "format": "raw", "readwrite": 1}],
        "nics": [{"mac": "00:16:3e:5e:c2:e7", "ip": "192.0.2.77", "model": "rtl8139"}],
    }
).encode() + b"\0"  # fmt: skip

TEXT_CONFIG = b"""# Secret-title
name = "Secret-name" # Pa55word
builder = "hvm"
memory = 64
vnc = 1; vncpasswd = 'Pa55word'
disk = [ "phy:/dev/vg/Secret,xvda,w",
         "192.0.2.77" ]
"""

XML_CONFIG = (
    b"""<?xml version='1.0' encoding='UTF-8'?>
<domain type='xen' id='7'><!-- Pa55word -->
  <name>Secret-name</name><uuid>%s</uuid>
  <title>Secret-title</title><description><![CDATA[Pa55word]]></description>
  <memory unit='KiB'>65536</memory><vcpu placement='static'>1</vcpu>
  <os><type arch='x86_64' machine='xenfv'>hvm</type></os>
  <devices><disk type='block' device='disk'><source dev='/dev/vg/Secret'/><target dev='xvda' bus='xen'/></disk>
  <interface type='bridge'><mac address="00:16:3e:5e:c2:e7"/><ip address='192.0.2.77'/></interface>
  <graphics type='vnc' passwd='Pa55word'/></devices>
</domain>
\0"""
    % SECRET_UUID
)

SEXP_CONFIG = (
    rb'((time 20260101T00:00:00Z)(word_size 64)(vm_str"((id %s)(name \"Secret-name\")(xsdata((pw Pa55word)))'
    rb"(ty(HVM((vnc_ip(192.0.2.77))(boot_order \"/dev/vg/Secret\")(acpi true))))(vcpus 1)(vcpu_max 1)"
    rb'(platformdata((a \"Secret-title \\\"Pa55word\")))(on_crash(Start)))"))' % SECRET_UUID
)

KEYS = b"typed-at-the-keyboard"
QEMU_SECRETS = b"\x04\0\0\0\1\x06ps2kbd\0\0\0\0\0\0\0\3" + bytes(16) + KEYS.ljust(256, b"\0") + bytes(12)
QEMU_UNKNOWN = b"\x04\0\0\0\2\x05ne\x32\x30\x30\0\0\0\0\0\0\0\1" + KEYS
STATE = QEMU_STATE[:-1] + QEMU_SECRETS + QEMU_UNKNOWN + b"\0"


def secretive(make: Callable[..., Stream] = hvm, seed: int = 1, **more: Any) -> tuple[Stream, list[bytes]]:
    """Return a stream, and the contents of it that `strip` must take out by default."""
    stream = make(**more)
    noise = random.Random(seed)
    pages = [noise.randbytes(PAGE) for _ in range(5)]
    entries = [(9, NOTAB, pages[0]), (10, XTAB, None), *((11 + n, NOTAB, data) for n, data in enumerate(pages[1:4]))]
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*entries))
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((15, NOTAB, pages[4])))
    optional = noise.randbytes(40)
    stream.before("END", build.OPTIONAL, optional)
    stream.body("END", b"in the end")
    secrets = [*pages, optional, b"in the end"]
    if stream.guest == build.HVM:
        area, fpu = xsave_area(), noise.randbytes(416)
        cpu = bytes(32) + fpu[:384].ljust(480, b"\0") + struct.pack("<Q", 0x5AFE).ljust(1032 - 512, b"\0")
        context = stream.get("HVM_CONTEXT").body[:-8]
        for code, body in ((2, cpu), (16, struct.pack("<QQQ", 7, 7, 7) + area), (99, KEYS)):
            context += struct.pack("<HHI", code, 0, len(body)) + body
        stream.body("HVM_CONTEXT", context + bytes(8) + KEYS)
        secrets += [fpu[:384], area[576:], KEYS]
    else:
        tail = noise.randbytes(512)
        stream.poke("SHARED_INFO", 3500, tail)
        fpu = noise.randbytes(384)
        stream.poke("X86_PV_VCPU_BASIC", 8 + 32, fpu)
        secrets += [tail, fpu]
    return stream, secrets


def _xl(stream: Stream, config: bytes = JSON_CONFIG, mandatory: int = 3) -> bytes:
    inner = libxl(stream, emulator=True)
    header = struct.pack("<II", 2, 0)
    inner.last[:2] = [
        Rec(2, header + b"physmap/1/start_addr\0f0000000\0" + b"vnc/password\0Pa55word\0"),
        Rec(3, header + STATE), Rec(99, KEYS),
    ]  # fmt: skip
    return xl(inner, config, mandatory) + KEYS


WRAPPERS: dict[str, Callable[[Stream], bytes]] = {
    "libxc": lambda stream: stream.to_bytes() + KEYS,
    "libxl": lambda stream: libxl(stream).to_bytes(),
    "xl": _xl,
    "xl text": lambda stream: _xl(stream, TEXT_CONFIG, 2),
    "libvirt": lambda stream: libvirt(libxl(stream), XML_CONFIG),
    "xenopsd": lambda stream: _xenopsd(stream),
}
GUESTS: dict[str, tuple[Callable[..., Stream], dict[str, Any]]] = {
    "hvm": (hvm, {}),
    "hvm 2 big-endian": (hvm, {"version": 2, "big": True}),
    "pv": (pv, {}),
    "pv32": (pv, {"width": 4}),
}


def _xenopsd(stream: Stream) -> bytes:
    image = xenopsd(stream, emu("Varstored", KEYS), qemu=STATE)
    image.records[0].body = SEXP_CONFIG
    return image.to_bytes() + KEYS


def pieces(secret: bytes, size: int = 12) -> list[bytes]:
    """Return parts of a secret, any of which would be too much."""
    return [secret[at : at + size] for at in range(0, max(1, len(secret) - size + 1), size)]


@pytest.mark.parametrize("mode", ["drop", "zero"])
@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("guest", GUESTS)
@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_nothing_secret_is_left(guest: str, wrapper: str, mode: str, seed: int) -> None:
    make, more = GUESTS[guest]
    stream, secrets = secretive(make, seed, **more)
    data = WRAPPERS[wrapper](stream)
    texts = [*SECRETS, SECRET_UUID, KEYS] if wrapper not in ("libxc", "libxl") else [KEYS]
    assert all(secret in data for secret in secrets)
    made, result = stripped(data, pages=mode)
    for secret in [*secrets, *texts]:
        assert not [part for part in pieces(secret) if part in made]
    assert stripped(Unseekable(data, at_once=1000), pages=mode) == (made, result)
    assert stripped(made, pages=mode)[0] == made  # what is stripped has nothing more to lose


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("guest", GUESTS)
def test_all_else_is_as_it_was(guest: str, wrapper: str) -> None:
    make, more = GUESTS[guest]
    stream, secrets = secretive(make, **more)
    data = WRAPPERS[wrapper](stream)
    made, result = stripped(data, pages="zero")
    image = stream.to_bytes()
    at = data.index(image[:24]) + 40
    assert made[at : at + 4] == struct.pack(stream.order + "I", build.TYPES["STRIPPED"])
    unmarked = made[:at] + made[at + MARK :]
    trailing = len(KEYS) * (wrapper not in ("libxl", "libvirt"))
    assert len(unmarked) == len(data) - trailing and result.incomplete is None

    hidden = bytearray(len(data))
    for secret in [*secrets, *SECRETS, SECRET_UUID, KEYS, *_pages(stream)]:
        start = -1
        while (start := data.find(secret, start + 1)) >= 0:
            hidden[start : start + len(secret)] = b"\1" * len(secret)
    differ = bytes(old != new and not hide for old, new, hide in zip(data, unmarked, hidden, strict=False))
    found = [data[match.start() : match.end()] for match in re.finditer(b"\1+", differ)]
    assert found == _BESIDE.get(wrapper, [])


_BESIDE = {
    "xl": [b'\\"\\\\', b"/"],
    "xl text": [b" ", b" ", b"phy:", b",", b"vda,w"],
    "libvirt": [b"7", b" ", b" "],
    "xenopsd": [b"20260101T00:00:00Z", b"pw", b"a", rb" \\\""],
}
"""What else is masked: the rest of strings and comments with a secret in them, numbers and names of unknown meaning."""


def _pages(stream: Stream) -> list[bytes]:
    """Return the contents of all pages of a stream."""
    bodies = [rec.body for rec in stream.records if rec.type == build.TYPES["PAGE_DATA"]]
    return [body[at : at + PAGE] for body in bodies for at in range(len(body) % PAGE, len(body), PAGE)]


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_every_record_and_pfn_stays(wrapper: str) -> None:
    data = WRAPPERS[wrapper](secretive()[0])
    made, _ = stripped(data)
    with xenstream.open(data) as old, xenstream.open(made) as new:
        assert new.layers == old.layers
        before, after = list(old.records()), [record for record in new.records() if record.type != "STRIPPED"]
        assert [record.type for record in after] == [record.type for record in before]
        for was, now in zip(before, after, strict=True):
            if was.has_pages:
                pfns = [(entry.pfn, entry.type_code) for entry in was.decoded.pfns]
                assert [(entry.pfn, entry.type_code) for entry in now.decoded.pfns] == pfns
                assert now.length == now.decoded.ofs_pages and list(now.decoded.pages) == []
            elif was.type not in ("STRIPPED",):
                assert now.length == was.length


@pytest.mark.parametrize("name", COMPLETE)
@pytest.mark.parametrize("mode", ["drop", "zero"])
def test_real_images_keep_their_verdicts(name: str, mode: str) -> None:
    data = unpacked(name)
    before = verified(data)
    made, _ = stripped(data, pages=mode)
    after = verified(made)
    kept = [finding.rule for finding in after.findings if finding.rule != "XC220"]
    assert kept == [finding.rule for finding in before.findings]
    assert after.conforms == before.conforms
    assert after.restorable == (before.restorable and mode == "zero")
    refused = {finding.rule for finding in after.findings if finding.refused}
    assert ("XC220" in refused) == (mode == "drop")


@pytest.mark.parametrize("options", [{"no_registers": True}, {"no_device_model": True}], ids=str)
@pytest.mark.parametrize("name", COMPLETE)
def test_what_is_gone_is_not_judged(name: str, options: dict[str, bool]) -> None:
    data = unpacked(name)
    before, after = verified(data), verified(stripped(data, **options)[0])
    assert after.conforms == before.conforms
    assert {finding.rule for finding in after.findings} <= {finding.rule for finding in before.findings} | {"XC220"}


def test_kept_pages() -> None:
    stream, _ = secretive()
    data = stream.to_bytes()
    contents = _pages(stream)
    for mode in ("drop", "zero"):
        made, result = stripped(data, pages=mode, keep=((11, 12), (15, 15)))
        assert result.pages_kept == 3 and result.pages == len(contents) - 3
        with xenstream.open(made) as image:
            bodies = [record.decoded for record in image.records() if record.has_pages]
            shown = {entry.pfn: bytes(data) for body in bodies for entry, data in _with_contents(body)}
        assert [shown[pfn] for pfn in (11, 12, 15)] == [contents[-4], contents[-3], contents[-1]]
        assert shown[13] == shown[9] == bytes(PAGE)
        assert (0 in shown) == (mode == "zero")


def _with_contents(body: Any) -> list[tuple[Any, bytes]]:
    entries = [entry for entry in body.pfns if entry.has_page]
    return list(zip(entries, body.pages, strict=False))


def test_registers_stay_unless_they_are_unwanted() -> None:
    data = secretive()[0].to_bytes()
    with xenstream.open(stripped(data)[0]) as image:
        context = next(record.decoded for record in image.records() if record.type == "HVM_CONTEXT")
        assert context.entries[1].body.rax == 0x5AFE
    assert struct.pack("<Q", 0x5AFE) not in stripped(data, no_registers=True)[0]


def test_whole_parts_can_go() -> None:
    stream, _ = secretive()
    made, _ = stripped(WRAPPERS["xl"](stream), no_config=True)
    assert b"max_vcpus" not in made and verified(made).counts["libxl"]["EMULATOR_CONTEXT"] == 1
    made, _ = stripped(WRAPPERS["xl"](stream), no_device_model=True)
    assert b"QEVM" not in made and b"f0000000" not in made and b"vnc/password" in made
    made, _ = stripped(WRAPPERS["libvirt"](stream), no_config=True)
    assert b"hvm</type>" in made and b">1</vcpu>" in made and b"65536" not in made and b"x86_64" not in made
    made, _ = stripped(WRAPPERS["xenopsd"](stream), no_config=True)
    assert b"(HVM" in made and b"vcpus 1" in made and b"acpi true" not in made


def test_info_and_records_say_what_is_missing(tmp_path: Path) -> None:
    made, _ = stripped(xl(hvm()))
    (tmp_path / "s").write_bytes(made)
    with xenstream.open(made) as image:
        info = image.info()
        assert info.stripped is not None and info.stripped[0] == "page contents"
        assert info.pages == 4 and info.pages_sent == 0
    assert "stripped         without page contents, " in run("info", tmp_path / "s")[1]
    assert "without page contents, texts" in run("records", tmp_path / "s")[1]
    assert "pages_dropped" in run("show", tmp_path / "s", "STRIPPED")[1]
    with xenstream.open(xl(hvm())) as image:
        assert image.info().stripped is None


def test_a_second_time_adds_to_what_was_said() -> None:
    once, _ = stripped(xl(hvm()))
    twice, result = stripped(once, no_registers=True)
    with xenstream.open(twice) as image:
        marks = [record.decoded for record in image.records() if record.type == "STRIPPED"]
    assert [(mark.pages_dropped, mark.registers) for mark in marks] == [(True, True)]
    assert result.pages == 0


def test_stripped_streams_convert() -> None:
    made, _ = stripped(pv(version=2).to_bytes())
    newer, _ = converted(made)
    assert verified(newer).version == 3
    assert converted(newer, 2)[0] == made


@pytest.mark.parametrize("cut", [1, 30, 300, 3000, 6000, 9000])
@pytest.mark.parametrize("wrapper", ["xl", "libvirt", "xenopsd"])
def test_damaged_images_give_nothing_away(wrapper: str, cut: int) -> None:
    stream, secrets = secretive()
    data = WRAPPERS[wrapper](stream)[: -cut - len(KEYS)]
    made, result = stripped(data)
    assert result.incomplete is not None
    assert stripped(Unseekable(data, at_once=777)) == (made, result)
    assert not [part for secret in [*secrets, *SECRETS, KEYS] for part in pieces(secret) if part in made]
    assert verified(made).restorable is False


@pytest.mark.parametrize("end", range(60, 900, 13))
def test_a_configuration_that_is_cut_short_gives_nothing_away(end: int) -> None:
    for data in (WRAPPERS["xl"](hvm()), WRAPPERS["libvirt"](hvm())):
        made = stripped(Unseekable(data[:end], at_once=50))[0]
        assert not [secret for secret in SECRETS if secret in made]


def test_bodies_that_do_not_parse_are_blanked() -> None:
    stream = hvm()
    stream.body("PAGE_DATA", stream.pack("II", 1 << 20, 0) + KEYS.ljust(64, b"."))
    stream.body("PAGE_DATA", KEYS[:5], 1)
    stream.body("HVM_CONTEXT", KEYS[:7])
    made, _ = stripped(stream.to_bytes())
    assert KEYS[:5] not in made and KEYS[8:] not in made
    rules = {finding.rule for finding in verified(stream.to_bytes()).findings}
    assert {finding.rule for finding in verified(made).findings} - {"XC220"} <= rules | {"XC511", "XC512", "XC513"}


def test_legacy_images_are_refused(tmp_path: Path) -> None:
    for data in (legacy_build.legacy_hvm().to_bytes(), legacy_build.xend(legacy_build.legacy_pv())):
        with pytest.raises(StripError, match="convert"):
            stripped(data)
    (tmp_path / "in").write_bytes(legacy_build.legacy_hvm().to_bytes())
    status, _, errors = run("strip", tmp_path / "in", tmp_path / "out")
    assert status == 1 and "convert" in errors and not (tmp_path / "out").exists()


def test_too_long_a_configuration_is_refused() -> None:
    with pytest.raises(StripError, match="too long"):
        stripped(Unseekable(xl(hvm(), b"{" + b" " * (1 << 20) + b"}\0")))


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_the_output_has_the_mode_of_the_input(tmp_path: Path, mode: int) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    source.write_bytes(xl(hvm()))
    source.chmod(mode)
    with xenstream.open(source) as image:
        image.strip(str(target))
    assert stat.S_IMODE(target.stat().st_mode) == mode & ~_umask()
    other = tmp_path / "other"
    with source.open("rb") as file:
        subprocess.run([*XENSTREAM, "strip", "-", str(other)], stdin=file, check=True, capture_output=True)
    assert stat.S_IMODE(other.stat().st_mode) == mode & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_zero_pages_are_holes(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    with source.open("wb") as out:
        write_stream(out, "hvm", 4096)
    with xenstream.open(source) as image:
        result = image.strip(str(target), Options(pages="zero"))
    status = target.stat()
    assert status.st_size == source.stat().st_size + MARK
    assert status.st_blocks * 512 < status.st_size // 20
    assert result.pages == 4096 + 3


def test_the_command_lists_what_it_took(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(WRAPPERS["xl"](secretive()[0]))
    status, shown, _ = run("strip", tmp_path / "in", tmp_path / "out", "--json", "--keep", "9", "--keep", "0xb-0xc")
    data = json.loads(shown)
    assert status == 0 and data["pages_kept"] == 3 and data["incomplete"] is None
    assert {taken["what"] for taken in data["taken"]} == {
        "texts of the configuration", "page contents", "x87, SSE and extended registers",
        "contents that are not understood", "values in xenstore", "device state that can hold guest data",
    }  # fmt: skip
    assert run("strip", tmp_path / "in", "-", "--keep", "9-8")[0] == 2
    piped = subprocess.run([*XENSTREAM, "strip", str(tmp_path / "in"), "-"], capture_output=True, check=True)
    assert b"taken out" in piped.stderr and piped.stdout == stripped((tmp_path / "in").read_bytes())[0]


# The parts.


@pytest.mark.parametrize("text", [b'{"a": "b"', b"{a}", b'{"a" "b"}', b'"a": 1', b"]]"])
def test_a_configuration_that_does_not_parse_is_masked_as_a_whole(text: bytes) -> None:
    assert masked(b"{" + text, xl_spans) == (b"x" * (len(text) + 1), 1)


def test_values_that_say_nothing_stay() -> None:
    text = b'{"a": "True", "b": "hvm", "vdev": "xvda", "c": 12, "d": [1, "qemu_xen"]}\0'
    assert masked(text, xl_spans) == (text, 0)
    assert masked(b'{"vdev": "a/b"}', xl_spans)[0] == b'{"vdev": "xxx"}'
    assert masked(b'{"u": "%s"}' % SECRET_UUID, xl_spans)[0] == b'{"u": "00000000-0000-0000-0000-000000000000"}'


def test_atoms_of_xenopsd() -> None:
    text = rb'((vm_str "((name \"a \\\"b\\\"\")(vcpus 2)(xsdata((k v)))(ty HVM)(secret1 secret2))"))'
    made, _ = masked(text, xenopsd_spans)
    assert len(made) == len(text)
    assert made == rb'((vm_str "((name \"xxxxxxxxxxx\")(vcpus 2)(xsdata((x x)))(ty HVM)(xxxxxxx xxxxxxx))"))'
    with pytest.raises(UnreadableError):
        list(xenopsd_spans(b"(a"))


def test_guest_data_in_a_device_model() -> None:
    found = guest_data(STATE)
    assert [STATE[start:end].rstrip(b"\0") for start, end in found] == [KEYS, KEYS]
    assert guest_data(b"something else") == [(0, 14)]
    assert guest_data(STATE + KEYS)[-1][1] == len(STATE + KEYS)


@given(st.binary(max_size=400), st.integers(0, 300))
def test_guest_data_of_anything(noise: bytes, at: int) -> None:
    data = STATE[:at] + noise + STATE[at:]
    spans = guest_data(data)
    assert all(0 <= start < end <= len(data) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_a_stream_without_records_is_marked() -> None:
    made, result = stripped(hvm().to_bytes()[:40])
    assert len(made) == 40 + MARK and result.incomplete is not None


def test_other_layers_of_libxl_checkpoints() -> None:
    first = hvm()
    first.records[-1:] = [first.rec("CHECKPOINT")]
    stream = libxl(first)
    more = [rec for rec in hvm().records if rec.type != 0x10]
    body = b"".join(rec.to_bytes("<") for rec in more)
    stream.continued = [([Rec(3, struct.pack("<II", 2, 0) + STATE), Rec(4)], body)]
    made, result = stripped(stream.to_bytes())
    assert result.incomplete is None and page(1) not in made and KEYS not in made
    with xenstream.open(made) as image:
        assert sum(record.type == "STRIPPED" for record in image.records()) == 1
    assert isinstance(stream, LibxlStream)
