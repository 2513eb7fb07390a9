"""`diff`: what differs between two images, by what it is; and what does not."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import xenstream
from helpers.cli import run
from helpers.hvm_cpu import LONG, cpu, entry, guest
from helpers.places import STREAMS
from samples.build import (
    CONFIG,
    NOTAB,
    XTAB,
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
from samples.legacy_build import TSC_INFO, legacy_hvm, legacy_pv
from xenstream import limits
from xenstream.cli.text import diff
from xenstream.inspect import comparison
from xenstream.inspect.comparison import pages

Changes = dict[tuple[str, str], tuple[object, object]]


def compared(a: bytes, b: bytes) -> comparison.Comparison:
    with xenstream.open(io.BytesIO(a)) as image, xenstream.open(io.BytesIO(b)) as other:
        return image.diff(other)


def changes(a: bytes | Stream, b: bytes | Stream) -> Changes:
    """Return the differences by section and name: what A and what B has, None where it has nothing."""
    found = compared(*(item if isinstance(item, bytes) else item.to_bytes() for item in (a, b)))
    return {
        (item.section, item.name): (
            (item.a if item.a is not None else item.kind) if item.kind != "only_b" else None,
            (item.b if item.b is not None else item.kind) if item.kind != "only_a" else None,
        )
        for item in found.differences
    }


IMAGES: dict[str, Callable[[], bytes]] = {
    "hvm": lambda: hvm().to_bytes(),
    "pv": lambda: pv().to_bytes(),
    "pv32": lambda: pv(width=4).to_bytes(),
    "xl": lambda: xl(libxl(hvm(), emulator=True)),
    "libvirt": lambda: libvirt(hvm()),
    "xenopsd": lambda: xenopsd(hvm()).to_bytes(),
    "legacy-hvm": lambda: legacy_hvm().to_bytes(),
    "legacy-pv": lambda: legacy_pv(len_xsave=64).to_bytes(),
    "vcpus": lambda: guest(cpu(**LONG), cpu(1)).to_bytes(),
}


@pytest.mark.parametrize("name", IMAGES)
def test_an_image_does_not_differ_from_itself(name: str) -> None:
    found = compared(IMAGES[name](), IMAGES[name]())
    assert found.is_same and not found.folded and not found.problems_a
    assert found.memory.same and found.memory.changed == 0


@pytest.mark.parametrize("name", ["hvm-1vcpu.xlsave.zst", "pv-64bit-1vcpu.xlsave.zst"])
def test_a_real_image_does_not_differ_from_itself(name: str) -> None:
    with xenstream.open(str(STREAMS / name)) as image, xenstream.open(str(STREAMS / name)) as other:
        found = image.diff(other)
    assert found.is_same and not found.folded and found.memory.same and found.memory.same > 4000


def test_headers() -> None:
    assert changes(hvm(), hvm(version=2)) == {("image", "version"): (3, 2), ("CPU policy", ""): ("only_a", None)}
    assert changes(hvm(), hvm(big=True)) == {("image", "byte order"): ("little", "big")}
    newer = hvm()
    newer.xen = (4, 20)
    assert changes(hvm(), newer) == {("image", "saved by Xen"): ("4.17", "4.20")}


def test_registers_by_vcpu_whatever_their_place() -> None:
    a = guest(cpu(0, rax=1, **LONG), cpu(1, rip=0x1000))
    b = guest(cpu(1, rip=0x2000), cpu(0, rax=1, **LONG))
    assert changes(a, b) == {("vCPU 1", "rip"): ("0x1000", "0x2000")}
    found = compared(a.to_bytes(), b.to_bytes()).differences[0]
    assert (found.path_a, found.path_b) == ("libxc.HVM_CONTEXT[0].cpu[1].rip", "libxc.HVM_CONTEXT[0].cpu[0].rip")
    assert found.offset_a is not None and a.to_bytes()[found.offset_a : found.offset_a + 8] == struct.pack("<Q", 0x1000)
    assert found.offset_b is not None and b.to_bytes()[found.offset_b : found.offset_b + 8] == struct.pack("<Q", 0x2000)


def test_bits_of_a_register_by_name() -> None:
    a, b = guest(cpu(cr4=0x20)), guest(cpu(cr4=0x40620))
    assert [(item.name, item.flags) for item in compared(a.to_bytes(), b.to_bytes()).differences] == [
        ("cr4", ["+OSFXSR", "+OSXMMEXCPT", "+OSXSAVE"])
    ]


def test_what_a_vcpu_executes() -> None:
    found = changes(guest(cpu(cr0=0x10)), guest(cpu(cr0=0x11)))
    assert found == {
        ("vCPU 0", "mode"): ("16-bit real mode", "16-bit protected mode, ring 0"), ("vCPU 0", "cr0"): ("0x10", "0x11"),
    }  # fmt: skip


def test_a_vcpu_that_one_does_not_have() -> None:
    assert changes(guest(cpu(), cpu(1)), guest(cpu())) == {("vCPU 1", ""): ("only_a", None)}


def test_a_shorter_structure_is_as_if_it_went_on_with_zeros() -> None:
    shorter = guest(cpu(), entry(18, 0, bytes(8)))
    assert changes(shorter, guest(cpu(), entry(18, 0, bytes(32)))) == {}
    assert list(changes(shorter, guest(cpu(), entry(18, 0, bytes(31) + b"\1")))) == [
        ("vCPU 0", "vmce_vcpu.mcg_ext_ctl")
    ]


def test_bytes_that_two_fields_read_are_told_once() -> None:
    regs = bytearray(1024)
    regs[0x300] = 5  # the low half of the interrupt command register, which is also slot 48
    found = changes(guest(cpu(), entry(6, 0, bytes(1024))), guest(cpu(), entry(6, 0, bytes(regs))))
    assert list(found) == [("vCPU 0", "lapic_regs.icr_low")]


def test_devices_by_instance() -> None:
    a = guest(entry(3, 0, bytes(8)), entry(3, 1, b"\1" + bytes(7)))
    b = guest(entry(3, 1, b"\2" + bytes(7)), entry(3, 0, bytes(8)))
    assert changes(a, b) == {("virtual devices", "pic 1.irr"): (1, 2)}


def test_time_is_folded() -> None:
    def at(tsc: int, nsec: int) -> bytes:
        raw = bytearray(cpu())
        raw[8 + 1008 : 8 + 1016] = struct.pack("<Q", tsc)
        return guest(bytes(raw)).body("X86_TSC_INFO", struct.pack("<IIQII", 0, 5, nsec, 0, 0)).to_bytes()

    found = compared(at(1, 2), at(3, 4))
    assert found.is_same and sorted(item.name for item in found.folded) == ["nsec", "tsc"]
    khz = hvm().poke("X86_TSC_INFO", 4, b"\1")
    assert list(changes(hvm(), khz)) == [("TSC", "khz")]


def policy(*leaves: tuple[int, ...]) -> Stream:
    return hvm().body("X86_CPUID_POLICY", b"".join(struct.pack("<6I", *leaf) for leaf in leaves))


NO_SUBLEAF = 0xFFFFFFFF


def test_cpu_features_by_name() -> None:
    a = policy((0, NO_SUBLEAF, 13, 0, 0, 0), (1, NO_SUBLEAF, 0, 0, 1 << 28, 0), (7, 0, 0, 0, 0, 0))
    b = policy((7, 0, 0, 1 << 5, 0, 0), (1, NO_SUBLEAF, 0, 0, 1 << 27, 0), (0, NO_SUBLEAF, 13, 0, 0, 0))
    found = compared(a.to_bytes(), b.to_bytes()).differences
    assert [(item.name, item.flags) for item in found] == [
        ("0x1 ecx", ["+osxsave", "-avx"]), ("0x7:0 ebx", ["+avx2"]),
    ]  # fmt: skip


def test_a_leaf_that_is_zero_is_as_if_it_were_not_there() -> None:
    a = policy((0, NO_SUBLEAF, 13, 0, 0, 0))
    assert changes(a, policy((0, NO_SUBLEAF, 13, 0, 0, 0), (2, NO_SUBLEAF, 0, 0, 0, 0))) == {}
    more = policy((0, NO_SUBLEAF, 13, 0, 0, 0), (2, NO_SUBLEAF, 0, 0, 9, 0))
    assert changes(a, more) == {("CPU policy", "0x2 ecx"): (None, "0x9")}


def test_msrs_by_number() -> None:
    row = struct.pack("<IIQ", 0xCE, 0, 0x80000000)
    more = struct.pack("<IIQ", 0x10A, 0, 3)
    found = changes(hvm(), hvm().body("X86_MSR_POLICY", more + row))
    assert [(section, name.partition(".")[0].partition(" ")[0]) for section, name in found] == [
        ("CPU policy", "arch_capabilities")
    ]
    assert changes(hvm().body("X86_MSR_POLICY", row + more), hvm().body("X86_MSR_POLICY", more + row)) == {}


def test_hvm_params_by_name() -> None:
    a = hvm().body("HVM_PARAMS", struct.pack("<IIQQQQ", 2, 0, 1, 0x100, 17, 0x101))
    b = hvm().body("HVM_PARAMS", struct.pack("<IIQQQQQQ", 3, 0, 17, 0x101, 1, 0x200, 99, 5))
    assert changes(a, b) == {
        ("HVM parameters", "store_pfn"): ("0x100", "0x200"), ("HVM parameters", "parameter 99"): (None, "0x5"),
    }  # fmt: skip


def test_pv_vcpus_by_number() -> None:
    def two(*order: int) -> Stream:
        stream = pv()
        for number in order:
            stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, basic(stream), number))
        return stream

    assert changes(two(1, 2), two(2, 1)) == {}
    assert changes(two(1, 2), two(1)) == {("vCPU 2", ""): ("only_a", None)}


def test_configuration_as_data() -> None:
    spaced = json.dumps(json.loads(CONFIG.rstrip(b"\0")), indent=4).encode() + b"\0"
    assert changes(xl(hvm(), CONFIG), xl(hvm(), spaced)) == {}
    other = built_with(CONFIG, max_vcpus=4).replace(b'"guest"', b'"other"')
    assert changes(xl(hvm(), CONFIG), xl(hvm(), other)) == {
        ("configuration", "c_info.name"): ("guest", "other"), ("configuration", "b_info.max_vcpus"): (None, 4),
    }  # fmt: skip


def test_disks_by_name() -> None:
    def with_disks(*names: str) -> bytes:
        disks = ", ".join(f'{{"vdev": "{name}", "pdev_path": "/{name}"}}' for name in names)
        return xl(hvm(), CONFIG.rstrip(b"}\0") + b'}}, "disks": [' + disks.encode() + b"]}\0")

    assert changes(with_disks("xvda", "xvdb"), with_disks("xvdb", "xvda")) == {}
    assert list(changes(with_disks("xvda", "xvdb"), with_disks("xvdb"))) == [
        ("configuration", "disks[xvda].vdev"), ("configuration", "disks[xvda].pdev_path"),
    ]  # fmt: skip


def test_xml_by_device() -> None:
    def domain(*devices: str) -> bytes:
        return libvirt(hvm(), f"<domain><name>g</name><devices>{''.join(devices)}</devices></domain>\0".encode())

    disk = "<disk type='file'><source file='/{0}'/><target dev='{0}'/></disk>"
    a, b = disk.format("xvda"), disk.format("xvdb")
    assert changes(domain(a, b), domain(b, a)) == {}
    changed = b.replace("file='/xvdb'", "file='/new'")
    assert changes(domain(a, b), domain(changed, a)) == {
        ("configuration", "devices.disk[xvdb].source@file"): ("/xvdb", "/new")
    }


def test_configurations_of_different_toolstacks() -> None:
    found = changes(xl(hvm()), xenopsd(hvm()).to_bytes())
    assert found["configuration", "name"] == ("guest", "a guest")
    assert ("configuration", "uuid") not in found
    assert ("configuration", "c_info.type") not in found


def test_xl_cfg_and_xend() -> None:
    a, b = (xl(hvm(), b'name = "g"\nvcpus = %d\n' % number, mandatory=2) for number in (1, 2))
    assert changes(a, b) == {("configuration", "vcpus"): ("1", "2")}


def test_device_model_by_device() -> None:
    def with_state(state: bytes) -> bytes:
        stream = libxl(hvm(), emulator=True)
        stream.last[1].body = stream.last[1].body.replace(bytes(24) + b"\0", state)
        return xl(stream)

    kbd = b"\x04\0\0\0\x07\x03kbd\0\0\0\0\0\0\0\x01"
    port = b"\x04\0\0\0\x08\x06port92\0\0\0\0\0\0\0\x01"
    a, b = with_state(bytes(24) + kbd + b"\1\2\0"), with_state(b"\1" * 8 + bytes(8) + b"\1" * 8 + kbd + b"\1\3\0")
    found = compared(a, b)
    assert [(item.section, item.name) for item in found.differences] == [("device model", "kbd.state")]
    assert [item.name for item in found.folded] == ["timer.cpu_ticks_offset", "timer.cpu_clock_offset"]
    found = compared(*(with_state(bytes(24) + port + value + b"\0") for value in (b"\2", b"\0")))
    assert [(item.name, item.a, item.b) for item in found.differences] == [("port92.outport", "0x2", "0x0")]


def test_xenstore_data_by_key() -> None:
    def with_data(data: bytes) -> bytes:
        stream = libxl(hvm(), emulator=True)
        stream.last[0].body = stream.last[0].body[:8] + data
        return xl(stream)

    found = changes(with_data(b"a\0001\0b\0002\0"), with_data(b"b\0003\0a\0001\0"))
    assert found == {("xenstore data", "b"): ("2", "3")}


def test_records_that_one_does_not_have() -> None:
    more = hvm().before("END", 0x80000042, b"12345678")
    assert changes(hvm(), more) == {("other records", ""): (None, "only_b")}
    assert list(changes(more, hvm().before("END", 0x80000042, b"1234567!"))) == [("other records", "0x80000042.data")]


@pytest.mark.parametrize("width", [4, 8])
@pytest.mark.parametrize("kind", ["hvm", "pv"])
def test_a_legacy_image_and_its_translation(kind: str, width: int, tmp_path: Path) -> None:
    made = legacy_hvm(width) if kind == "hvm" else legacy_pv(width, len_xsave=64 + 16)
    with xenstream.open(io.BytesIO(made.to_bytes())) as image:
        image.convert(str(tmp_path / "new"))
    found = changes(made.to_bytes(), (tmp_path / "new").read_bytes())
    assert {section for section, _ in found} <= {"image", "xenstore data"}, found
    broken = legacy_hvm(width) if kind == "hvm" else legacy_pv(width, len_xsave=64 + 16)
    chunks = broken.checkpoints[0].chunks if hasattr(broken, "checkpoints") else broken.chunks
    for chunk in chunks:
        if chunk.marker == TSC_INFO:
            chunk.data = chunk.data[:12] + b"\7\0\0\0" + chunk.data[16:]
    assert ("TSC", "khz") in changes(broken.to_bytes(), (tmp_path / "new").read_bytes())


def test_pages_are_counted() -> None:
    def with_pages(*entries: tuple[int, int, bytes | None]) -> bytes:
        stream = hvm()
        return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*entries)).to_bytes()

    memory = compared(with_pages((5, NOTAB, page(1)), (6, NOTAB, page(2))), with_pages((5, NOTAB, page(9)))).memory
    assert (memory.pages_a, memory.pages_b) == (6, 5)
    assert (memory.same, memory.changed, memory.only_a, memory.only_b) == (3, 1, 1, 0)
    memory = compared(with_pages((0, NOTAB, page(1))), with_pages((0, NOTAB, page(7)), (0, XTAB, None))).memory
    assert (memory.changed, memory.only_a, memory.only_b) == (0, 1, 0)


def test_pages_of_a_large_guest_are_only_counted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES_COMPARED", 2)
    found = compared(hvm().to_bytes(), hvm().poke("PAGE_DATA", 4000, b"\7").to_bytes())
    assert found.memory.changed is None and found.is_same
    diff.comparison(found, with_all=False)
    assert "contents not compared" in capsys.readouterr().out


def text(a: bytes, b: bytes, *options: str) -> tuple[int, str, str]:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in "ab"]
        for path, data in zip(paths, (a, b), strict=True):
            path.write_bytes(data)
        status, out, err = run("diff", *paths, *options)
        return status, out.replace(folder, ""), err


def test_statuses() -> None:
    data, other = hvm().to_bytes(), hvm().poke("X86_TSC_INFO", 8, b"\1").to_bytes()
    assert text(data, data)[0] == 0
    assert text(data, other)[0] == 0
    assert text(data, other, "--all")[0] == 1
    assert text(data, hvm().poke("X86_TSC_INFO", 4, b"\1").to_bytes())[0] == 1
    assert text(data, b"nothing")[0] == 2


def test_a_damaged_image_is_compared_as_far_as_it_goes() -> None:
    status, out, err = text(hvm().to_bytes(), hvm().to_bytes()[:-20])
    assert status == 1 and "virtual devices  only in A" in out
    assert err.startswith("xenstream: ") and "the data ends at offset" in err


def test_json_has_what_text_has() -> None:
    a, b = guest(cpu(cr4=0x20, rip=1)).to_bytes(), guest(cpu(cr4=0x40020, rip=1)).to_bytes()
    status, out, _ = text(a, b, "--json")
    data = json.loads(out)
    assert status == 1 and data["is_same"] is False and data["memory"]["changed"] == 0
    (found,) = data["differences"]
    assert (found["section"], found["name"], found["kind"], found["flags"]) == (
        "vCPU 0",
        "cr4",
        "changed",
        ["+OSXSAVE"],
    )
    assert (found["a"], found["b"]) == ("0x20", "0x40020")


def test_items_of_a_list_are_summed_up() -> None:
    rows = b"".join(struct.pack("<Q", number + 1) for number in range(48))
    a, b = (guest(entry(4, 0, struct.pack("<QII", 0xFEC00000, 0, 0) + rows)) for rows in (bytes(384), rows))
    out = text(a.to_bytes(), b.to_bytes())[1]
    assert "ioapic.redirtbl[0]" in out and "ioapic.redirtbl[]" in out and "and 45 more (--all)" in out
    assert "ioapic.redirtbl[47]" in text(a.to_bytes(), b.to_bytes(), "--all")[1]


def test_too_much_to_compare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xenstream.inspect.comparison.parts.MOST_COMPARED", 5000)
    stream = hvm()
    for number in range(8):
        stream.before("END", 0x80000100 + number, bytes(800))
    found = compared(stream.to_bytes(), stream.to_bytes())
    assert "to compare; the rest is left out" in found.problems_a[0]


def test_only_some_differences_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xenstream.inspect.comparison.differences.MOST_DIFFERENCES", 3)
    names = ("rax", "rbx", "rcx", "rdx", "rsi")
    found = compared(guest(cpu()).to_bytes(), guest(cpu(**dict.fromkeys(names, 1))).to_bytes())
    assert (len(found.differences), found.suppressed, found.is_same) == (3, 2, False)
    assert limits.MOST_DIFFERENCES > 1000


def test_from_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(hvm().to_bytes())
    status, out, _ = run("diff", "-", tmp_path / "b", stdin=guest(cpu()).to_bytes())
    assert status == 1 and "vCPU 0  only in A" in out


def test_real_images_of_two_releases() -> None:
    """The same guest, HVM with one vCPU, on Xen 4.17 and 4.20."""
    names = ("hvm-1vcpu.xlsave.zst", "xen4.20-hvm-1vcpu.xlsave.zst")
    with xenstream.open(str(STREAMS / names[0])) as image, xenstream.open(str(STREAMS / names[1])) as other:
        found = image.diff(other)
    by_name = {(item.section, item.name): item for item in found.differences}
    assert by_name["image", "saved by Xen"].text_b == "4.20"
    assert by_name["vCPU 0", "cr0"].flags == ["+PE"]
    assert {"tsc", "rtc.seconds", "pmtimer.tmr_val", "timer.cpu_clock_offset"} <= {item.name for item in found.folded}
    assert not any(item.section == "CPU policy" for item in found.differences)
    assert found.memory.changed and found.memory.same


def test_unused_emulator_records_are_records() -> None:
    a = xenopsd(hvm(), emu("Varstored", b"1")).to_bytes()
    b = xenopsd(hvm(), emu("Varstored", b"2")).to_bytes()
    assert list(changes(a, b)) == [("other records", "xenopsd Varstored.data")]
