"""Places of values: `show --offsets`, and what `at` finds there. Compared with the bytes of the file."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
import xenstream
from helpers.cli import invoke, run
from helpers.hvm_cpu import LONG, cpu, entry, guest
from helpers.real_streams import unpacked
from samples.build import hvm, libvirt, libxl, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, legacy_pv
from xenstream.inspect.at import Found
from xenstream.inspect.leaves import Leaf, leaves, located
from xenstream.schema.located import locating
from xenstream.stream.events import Header
from xenstream.stream.record import Record

IMAGES = {
    "xl": xl(libxl(guest(cpu(rip=0x1234, **LONG), cpu(1), entry(6, 0, bytes(range(256)) * 4)), emulator=True)),
    "big-endian": hvm(big=True).to_bytes(),
    "pv": pv().to_bytes(),
    "pv32": pv(width=4).to_bytes(),
    "libvirt": libvirt(hvm()),
    "xenopsd": xenopsd(hvm()).to_bytes(),
    "legacy-hvm": legacy_hvm().to_bytes(),
    "legacy-pv": legacy_pv(len_xsave=80).to_bytes(),
}
KHZ = struct.pack("<I", 2600000)


def located_in(data: bytes) -> Iterator[Leaf]:
    with xenstream.open(io.BytesIO(data)) as image:
        for item in image.events():
            if isinstance(item, Header | Record) and not (isinstance(item, Record) and item.body is None):
                with locating():
                    yield from leaves(located(item))


@pytest.mark.parametrize("name", IMAGES)
def test_every_value_is_what_is_at_its_place(name: str) -> None:
    data = IMAGES[name]
    count = 0
    for leaf in located_in(data):
        octets = data[leaf.place.offset : leaf.place.end]
        count += 1
        if isinstance(leaf.value, bytes):
            assert octets == leaf.value, leaf.path
        elif isinstance(leaf.value, str):
            assert octets.decode("latin1").startswith(leaf.value), leaf.path
        elif leaf.place.code is not None:
            assert struct.unpack(leaf.place.code, octets) == (int(leaf.value),), leaf.path
    assert count > 20


def test_offsets_of_a_real_image(tmp_path: Path) -> None:
    data = unpacked("pvh-2vcpu")
    (tmp_path / "image").write_bytes(data)
    offset, length, value = run("show", tmp_path / "image", "HVM_CONTEXT.cpu[1].rip", "--offsets")[1].split()
    assert value == "0xffffffff81192872"
    assert data[int(offset, 16) :][: int(length)] == struct.pack("<Q", int(value, 16))


def shown(data: bytes, *arguments: str) -> str:
    status, out, err = invoke("show", "-", *arguments, stdin=data)
    assert (status, err) == (0, "")
    return out


def test_text_and_json() -> None:
    data = IMAGES["xl"]
    offset = data.index(KHZ)
    assert f"{offset:#x} +4".ljust(22) + "  khz: 2600000\n" in shown(data, "X86_TSC_INFO", "--offsets")
    found = json.loads(shown(data, "X86_TSC_INFO", "--offsets", "--json"))
    assert found["body"]["fields"]["khz"] == {"offset": offset, "length": 4, "value": 2600000}
    assert (found["body"]["offset"], found["body"]["length"], found["type"]) == (offset - 4, 24, "X86_TSC_INFO")
    context = json.loads(shown(data, "HVM_CONTEXT", "--offsets", "--json"))["body"]["fields"]["entries"]
    assert [item["fields"]["header"]["length"] for item in context["items"]] == [8, 8, 8, 8]
    cr4 = context["items"][0]["fields"]["body"]["fields"]["cr4"]["fields"]
    assert cr4["pae"] == {"offset": None, "length": None, "value": False}


@pytest.mark.parametrize("name", IMAGES)
def test_the_rest_is_shown_as_without_offsets(name: str) -> None:
    plain = shown(IMAGES[name]).splitlines()
    lines = shown(IMAGES[name], "--offsets").splitlines()
    titles = [line for line in plain if not line.startswith(" ")]
    not_decoded = "  not decoded"
    assert [line if line in titles or line == not_decoded else line[22:] for line in lines] == plain


def at(data: bytes, *offsets: int) -> list[Found]:
    with xenstream.open(io.BytesIO(data)) as image:
        return image.at(*offsets)


def test_headers_and_registers() -> None:
    stream = guest(cpu(rip=0x1234))
    rip = stream.to_bytes().index(struct.pack("<Q", 0x1234))
    marker, reserved, register = at(stream.to_bytes(), rip + 1, 20, 0)
    assert (marker.layer, marker.what, marker.part, marker.name) == ("libxc", "header", "image header", "marker")
    assert (reserved.part, reserved.name, reserved.path) == (
        "image header",
        "reserved2",
        "libxc.image_header.reserved2",
    )
    assert (register.path, register.value) == ("libxc.HVM_CONTEXT[0].cpu[0].rip", "0x1234")
    assert register.place is not None and (register.place.offset, register.place.length) == (rip, 8)
    assert register.detail == "byte 1 of 8, bits 8 to 15"


def test_bits_of_a_register() -> None:
    stream = guest(cpu(cr4=0x40020))
    cr4 = stream.to_bytes().index(struct.pack("<Q", 0x40020))
    low, high = at(stream.to_bytes(), cr4, cr4 + 2)
    assert low.path == high.path and low.path is not None and low.path.endswith(".cr4.raw")
    assert (low.detail, high.detail) == ("byte 0 of 8, bits 0 to 7: PAE", "byte 2 of 8, bits 16 to 23: OSXSAVE")


def test_pages_and_entries() -> None:
    stream = hvm()
    body = stream.offset(stream.index("PAGE_DATA")) + 8
    head, first, second, contents = at(stream.to_bytes(), body, body + 8, body + 8 + 8 + 3, body + 32 + 4096 + 5)
    assert (head.what, first.what, second.what, contents.what) == ("body", "body", "body", "pages")
    assert (first.value, second.value) == ("pfn 0x0, NOTAB", "pfn 0x1, NOTAB")
    assert second.path == "libxc.PAGE_DATA[0].pfns[1]"
    assert contents.detail == "page 1, pfn 0x1, byte 0x5"
    assert contents.place is not None and contents.place.offset == body + 32 + 4096


def test_pages_of_a_legacy_image() -> None:
    data = IMAGES["legacy-hvm"]
    (page,) = at(data, 16 + 4096)
    assert page.what == "pages" and page.place is not None and page.place.length == 4096
    (pfns,) = at(data, 12)
    assert pfns.value is not None and pfns.value.startswith("pfn 0x")


def test_record_headers_and_padding() -> None:
    stream = hvm().before("END", 0x80000001, b"12345")
    offset = stream.offset(stream.index(0x80000001))
    kind, length, body, padding = at(stream.to_bytes(), offset + 1, offset + 4, offset + 8, offset + 8 + 6)
    assert (kind.what, kind.path) == ("record header", None)
    assert (length.name, length.value) == ("len_body", "5")
    assert (body.what, body.value) == ("body", "31 32 33 34 35")
    assert padding.what == "padding" and padding.place is not None and padding.place.length == 3


def test_data_after_the_end() -> None:
    (found,) = at(hvm().to_bytes() + b"rest", len(hvm().to_bytes()) + 2)
    assert (found.what, found.part) == ("rest", "data after the end")


def test_after_damage_there_is_the_rest() -> None:
    stream = hvm()
    data = stream.to_bytes()[: stream.offset(stream.index("X86_TSC_INFO")) + 4]
    (found,) = at(data, len(data) - 1)
    assert found.what == "rest"


@pytest.mark.parametrize("name", IMAGES)
def test_every_offset_is_in_something(name: str) -> None:
    data = IMAGES[name]
    found = at(data, *range(len(data)))
    assert [offset for item in found for offset in range(item.offset, item.offset + item.count)] == [*range(len(data))]
    for item in found:
        assert item.row[item.offset - item.ofs_row] == data[item.offset]
        assert item.place is None or item.place.offset <= item.offset < item.place.end


def test_command(tmp_path: Path) -> None:
    data = IMAGES["xl"]
    (tmp_path / "a").write_bytes(data)
    offset = data.index(KHZ)
    status, out, err = run("at", tmp_path / "a", hex(offset), "33")
    assert (status, err) == (0, "")
    assert out.splitlines()[0].startswith("33 (0x21)  xl identification")
    title = f"{offset} ({offset:#x})  libxc 5 X86_TSC_INFO\n"
    assert f"{title}  libxc.X86_TSC_INFO[0].khz\n  value   2600000\n" in out
    assert f"[{data[offset]:02x}]" in out
    (line,) = run("at", tmp_path / "a", str(offset), "--json")[1].splitlines()
    assert json.loads(line)["field"] == {"offset": offset, "length": 4}
    status, out, err = run("at", tmp_path / "a", str(1 << 40))
    assert (status, out) == (1, "") and f"there is no offset 1099511627776; it has {len(data)} bytes" in err


def test_the_list_of_cmp(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(IMAGES["xl"])
    offset = IMAGES["xl"].index(KHZ)
    listed = f" {offset + 1} 100 37\n{offset + 2:6}   0   1\n".encode()
    status, out, _ = invoke("at", tmp_path / "a", "-", stdin=listed)
    assert status == 0 and out.startswith(f"{offset} ({offset:#x}) to {offset + 1}  libxc 5 X86_TSC_INFO\n")
    assert "bytes 0 to 1 of 4" in out
    status, out, err = invoke("at", tmp_path / "a", "-", stdin=b"1 2 3\nelse\n")
    assert (status, out) == (2, "") and "line 2 is none of cmp -l" in err
    assert invoke("at", "-", "-", stdin=b"")[0] == 2


def test_from_a_pipe() -> None:
    data = IMAGES["xl"]
    offset = data.index(KHZ)
    status, out, _ = invoke("at", "-", str(offset), stdin=data)
    assert status == 0 and "X86_TSC_INFO[0].khz" in out and f"[{data[offset]:02x}]" in out


@pytest.mark.parametrize("name", ["xl", "pv", "legacy-hvm"])
def test_show_takes_the_paths_that_at_gives(name: str, tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(IMAGES[name])
    with xenstream.open(IMAGES[name]) as image:
        ends = [record.end for record in image.records()]
    with xenstream.open(IMAGES[name]) as image:
        found = [item for item in image.at(*(end - 8 for end in ends)) if item.what == "body" and item.path]
    assert len(found) > 3
    for item in found:
        status, out, err = run("show", path, str(item.path), "--offsets", "--json")
        (shown,) = map(json.loads, out.splitlines())
        assert (status, err) == (0, "") and item.place is not None
        assert (shown["value"]["offset"], shown["value"]["length"]) == item.place[:2], item.path


def test_names_of_what_is_in_a_list(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(unpacked("hvm-1vcpu"))
    for name, where in (
        ("HVM_PARAMS.ioreq_pfn", "HVM_PARAMS.params[1].value"),
        ("X86_CPUID_POLICY.avx2", "X86_CPUID_POLICY.leaves[7].features.ebx.avx2"),
        ("libxc.X86_MSR_POLICY.platform_info", "X86_MSR_POLICY.msrs[0].value"),
    ):
        assert run("show", path, name) == run("show", path, where) and run("show", path, name)[0] == 0
    for name in ("HVM_PARAMS.ioreq_pf", "X86_MSR_POLICY.platform_inf"):
        status, _, err = run("show", path, name)
        assert status == 2 and f"there is {name.partition('.')[2]}" in err


@pytest.mark.parametrize("name", ["xl", "pv32", "legacy-hvm"])
@pytest.mark.parametrize("options", [(), ("--offsets",)], ids=["plain", "offsets"])
def test_show_in_python_gives_what_the_command_prints(name: str, options: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(IMAGES[name])
    selectors = [None] if name == "legacy-hvm" else [None, "libxc.X86_*", "libxc.X86_TSC_INFO.khz"]
    for selector in selectors:
        out = run("show", path, *([] if selector is None else [selector]), "--json", *options)[1]
        with xenstream.open(path) as image:
            assert [json.loads(line) for line in out.splitlines()] == list(image.show(selector, bool(options)))


def test_show_in_python_refuses_what_is_not_there() -> None:
    with (
        xenstream.open(IMAGES["pv"]) as image,
        pytest.raises(xenstream.XenstreamError, match="no such header or record"),
    ):
        list(image.show("NOTHING"))
