"""Legacy images: recognised, read, damaged, and translated to version 3 streams."""

from __future__ import annotations

import struct
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.legacy import MAKERS, WRAPPERS, every_kind, every_wrapper, remus, translated, xenopsd_legacy
from helpers.properties import check, relaxed
from helpers.verified import Unseekable, from_path, from_pipe, rules_of, verified
from hypothesis import given
from hypothesis import strategies as st
from samples.build import CONFIG, NOTAB, PAGE, PV_CONFIG, SEXP, XML, XTAB, libvirt, page, xl
from samples.legacy_build import (
    CONSOLE_PFN,
    END,
    LAST_CHECKPOINT,
    QEMU,
    TMEM,
    TOOLSTACK,
    VCPU_INFO,
    VERIFY,
    Chunk,
    LegacyImage,
    compress,
    device_model,
    hvm_tail,
    legacy_hvm,
    legacy_pv,
    pv_tail,
    random_image,
    tmem,
    xend,
)  # fmt: skip
from xenstream.edit.legacy.translate import TranslationError
from xenstream.errors import XenstreamError
from xenstream.inspect.coverage import coverage
from xenstream.inspect.info import info
from xenstream.schema.names import spelled
from xenstream.stream.events import LegacyHint
from xenstream.stream.record import Record
from xenstream_formats.legacy_save_image import LegacySaveImage
from xenstream_formats.xend_save_file import XendSaveFile
from xenstream_formats.xenopsd_legacy_image import XenopsdLegacyImage

UUID = "00000000-0000-0000-0000-000000000001"


def records_of(data: bytes, layer: str = "libxc") -> list[Record]:
    with xenstream.open(data) as image:
        return [record for record in image.records() if record.layer == layer]


def memory_of(data: bytes) -> dict[int, bytes]:
    """Return the pages of a version 3 stream, the last one of each pfn; `b""` for a removed page."""
    pages: dict[int, bytes] = {}
    for record in records_of(data):
        if record.type == "PAGE_DATA":
            contents = iter(record.body.pages)
            for entry in record.body.pfns:
                pages[entry.pfn] = next(contents) if entry.has_page else b""
    return pages


# Recognised and read.


@every_kind
def test_found_out(kind: str) -> None:
    made = MAKERS[kind]()
    for what in (made.to_bytes(), Unseekable(made.to_bytes())):
        with xenstream.open(what) as image:
            assert (image.layers, image.version, image.endian) == (("legacy",), None, "little")
            assert image.guest_type == ("x86_pv" if made.is_pv else "x86_hvm")
            found = info(image)
        assert found.toolstack_width == made.width
        assert found.guest_width == (made.guest_width if made.is_pv else None)
        assert (found.pages_sent, found.incomplete) == (made.guest_width // 4 + 8 if made.is_pv else 3, None)


@every_kind
def test_generated_parser(kind: str) -> None:
    made = MAKERS[kind]()
    image = LegacySaveImage.from_bytes(made.to_bytes()).image
    (checkpoint,) = image.checkpoints
    assert [int(chunk.header.chunk_type) for chunk in checkpoint.chunks] == [
        1 if chunk.marker > 0 else chunk.marker for chunk in made.chunks
    ]
    if made.is_pv:
        assert [frame.value for frame in image.p2m_frames.pfns] == made.p2m_frames
        assert checkpoint.pv_tail.vcpus[0].vcpu._io.size() == image.len_context + 128 + image.len_xsave
        assert checkpoint.pv_tail.shared_info._io.size() == PAGE
    else:
        assert checkpoint.hvm_tail.device_model.state == QEMU
    assert checkpoint._io.pos() == len(made.to_bytes())


@pytest.mark.parametrize("seed", range(20))
def test_random_images_parse_and_read(seed: int) -> None:
    made = random_image(Random(seed))
    data = made.to_bytes()
    assert from_pipe(data) == verified(data)
    kinds = [record.type for record in records_of(data, "legacy")]
    parsed = LegacySaveImage.from_bytes(data).image.checkpoints[0]
    assert [spelled(chunk.header.chunk_type) for chunk in parsed.chunks] == kinds[2 * made.is_pv :][: len(made.chunks)]


@every_wrapper
@pytest.mark.parametrize("kind", ["hvm-64", "pv-32"])
def test_wrappers(wrapper: str, kind: str, tmp_path: Path) -> None:
    data = WRAPPERS[wrapper](MAKERS[kind]())
    report = verified(data)
    assert report.layers == (wrapper.partition("-")[0], "legacy")
    assert set(rules_of(report)) <= {"XG101", "XS207"}
    assert (report.conforms, report.restorable) == (True, False)
    assert from_path(data, tmp_path) == from_pipe(data) == report
    with xenstream.open(data) as image:
        found = info(image)
    assert found.incomplete is None
    if wrapper in ("libvirt", "xend"):
        assert found.uuid == UUID


def test_of_several_names_in_xends_configuration_the_first_counts() -> None:
    """As xend's sxp.child_value() reads it."""
    with xenstream.open(xend(legacy_hvm(), b"(domain (name a) (uuid b) (image (name c)) (name d) (uuid e))")) as image:
        assert (info(image).name, info(image).uuid) == ("a", "b")


def test_generated_parsers_of_wrappers() -> None:
    image = XendSaveFile.from_bytes(xend(legacy_hvm(4)))
    assert image.legacy_image.image.checkpoints[0].hvm_tail.device_model.state == QEMU
    image = XenopsdLegacyImage.from_bytes(xenopsd_legacy(legacy_hvm(8)))
    model = image.legacy_image.image.checkpoints[0].hvm_tail.device_model
    assert (model.has_xenopsd_length, model.state) == (True, QEMU)


@pytest.mark.parametrize(
    "data",
    [
        bytes(64),
        b"a text of some length, which is no image of anything at all",
        struct.pack("<QI", 1 << 20, 1025) + bytes(100),
        struct.pack("<QiQ", 1 << 20, 1, 1 << 21) + bytes(100),
        struct.pack("<QiQ", (1 << 28) + 1, 1, 0) + bytes(100),
        struct.pack("<QQI4sI", 1024, 2**64 - 1, 5200, b"vcpv", 0),
        b"\xff" * 64,
    ],
)
def test_other_data_are_none(data: bytes) -> None:
    for what in (data, Unseekable(data)):
        with pytest.raises(xenstream.NotAnImageError):
            xenstream.open(what)


def test_pfns_of_a_first_batch_are_below_the_size_of_the_p2m() -> None:
    made = legacy_hvm()
    made.chunks[:0] = LegacyImage().batch([(NOTAB, 0), (NOTAB, made.p2m_size - 1)]).chunks
    assert rules_of(verified(made.to_bytes())) == {"XG101": 1}
    made.p2m_size -= 1
    with pytest.raises(xenstream.NotAnImageError):
        verified(made.to_bytes())


def test_nothing_that_follows_the_last_checkpoint_is_another() -> None:
    for made in (legacy_hvm(), legacy_pv()):
        more = LegacyImage().batch([(NOTAB, 0)]).add(END)
        made.rest = b"".join(chunk.to_bytes() for chunk in more.chunks) + made.tail
        report = verified(made.to_bytes())
        assert rules_of(report) == {"XG101": 1, "XG204": 1} and report.legacy_records["END"] == 1
        assert from_pipe(made.to_bytes()) == report


def test_verify_mode_ahead_of_all_is_no_extended_info() -> None:
    made = legacy_hvm(4)
    made.chunks[:0] = [Chunk(VERIFY)]
    assert verified(made.to_bytes()).guest_type == "x86_hvm"


@every_kind
def test_options_override(kind: str) -> None:
    made = MAKERS[kind]()
    with xenstream.open(made.to_bytes(), kind=LegacyHint(made.width == 8, made.is_pv)) as image:
        assert rules_of(image.verify()) == {"XG101": 1}
        assert image.guest_type == ("x86_pv" if made.is_pv else "x86_hvm")
    with pytest.raises(TranslationError):
        translated(made.to_bytes(), kind=LegacyHint(made.width != 8, made.is_pv))


# Damage.


@every_kind
def test_truncated_anywhere(kind: str) -> None:
    data = MAKERS[kind]().to_bytes()
    rng = Random(kind)
    ends = {*range(24, 120, 5), *range(len(data) - 100, len(data), 5), len(data) - 1}
    lengths = ends | {*rng.sample(range(len(data)), 30)}
    for length in sorted(lengths):
        check(data[:length])
        LegacySaveImage.from_bytes(data[:length])
        try:
            report = verified(data[:length])
        except xenstream.NotAnImageError:
            assert length < 24
            continue
        assert not report.conforms, length
        if kind.startswith("pv"):
            with pytest.raises(TranslationError):
                translated(data[:length])


@every_kind
def test_mutants(kind: str) -> None:
    rng = Random(kind)
    whole = MAKERS[kind]().to_bytes()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(rng.choice([1, 1, 3])):
            where = rng.choice([rng.randrange(100), rng.randrange(len(data)), len(data) - 1 - rng.randrange(200)])
            data[where] = rng.choice([0, 1, 0x7F, 0xFF, data[where] ^ 1 << rng.randrange(8)])
        check(bytes(data))
        try:
            out, _ = translated(bytes(data))
        except xenstream.XenstreamError:
            continue
        assert not {"XC201", "XC202", "XC203", "XC701", "XC705", "XL201", "XL203"} & set(rules_of(verified(out)))


# Translated.


def test_what_is_not_held_is_not_translated() -> None:
    with pytest.raises(XenstreamError, match="not held in memory"):
        image = legacy_hvm()
        image.chunks.insert(1, Chunk(TOOLSTACK, struct.pack("<I", 17 << 20) + bytes(17 << 20)))
        translated(image.to_bytes())


@every_kind
def test_translated_images_can_be_restored(kind: str) -> None:
    made = MAKERS[kind]()
    for bare in (False, True):
        data, notes = translated(made.to_bytes(), bare)
        assert (data, notes) == translated(Unseekable(made.to_bytes()), bare)
        report = verified(data)
        assert (report.conforms, report.restorable, report.version) == (True, True, 3)
        assert report.layers == (("libxc",) if bare else ("libxl", "libxc"))
        assert report.guest_type == ("x86_pv" if made.is_pv else "x86_hvm")
        assert bool(notes) is (bare and not made.is_pv)
    if not made.is_pv:
        assert memory_of(data) == {0: page(0), 1: page(1), 2: b"", 3: page(3)}


@every_wrapper
@pytest.mark.parametrize("kind", ["hvm-32", "pv-64"])
def test_wrappers_stay(wrapper: str, kind: str) -> None:
    source = WRAPPERS[wrapper](MAKERS[kind]())
    data, notes = translated(source)
    report = verified(data)
    assert (report.conforms, report.restorable) == (True, True), report.findings
    outermost = wrapper.partition("-")[0]
    assert report.layers[0] == ("libxl" if outermost == "xend" else outermost)
    assert bool(notes) is (wrapper == "xend" or (outermost == "xenopsd" and kind == "hvm-32"))
    match wrapper:
        case "xl":
            assert (
                data[:36] == source[:36] and data[40 : data.index(b"LibxlFmt")] == source[40 : data.index(b"LibxlFmt")]
            )
        case "libvirt":
            assert XML in data
        case "xenopsd-v2":
            assert b"variables" in data and SEXP in data
            assert data.count(struct.pack("<QQ", 0xFFFF, 0)) == 1 and data.endswith(struct.pack("<QQ", 0xFFFF, 0))
    if kind == "hvm-32":
        assert data.count(QEMU) == 1


def test_what_the_device_model_has_mapped() -> None:
    (record,) = [
        record
        for record in records_of(translated(legacy_hvm(4).to_bytes())[0], "libxl")
        if record.type == "EMULATOR_XENSTORE_DATA"
    ]
    assert {pair.key: pair.value for pair in record.body.pairs} == {
        "physmap/f0000000/start_addr": "f0000000",
        "physmap/f0000000/size": "800000",
        "physmap/f0000000/name": "vga.vram",
    }


def test_the_last_mappings_count() -> None:
    made = legacy_hvm()
    made.chunks.insert(1, LegacyImage().physmap((1, 2, 3, b"early")).chunks[0])
    data, _ = translated(made.to_bytes())
    assert b"vga.vram" in data and b"early" not in data


# Contents for which version 3 has no place.


@every_kind
def test_pages_that_are_sent_again_to_be_compared(kind: str) -> None:
    """These pages are not memory of the guest, neither before nor after."""
    made = MAKERS[kind]()
    before = memory_of(translated(made.to_bytes())[0])
    made.chunks[-2:-2] = LegacyImage(made.width).add(VERIFY).batch([(NOTAB, 9), (NOTAB, 0)], page(8) + page(7)).chunks
    data, _ = translated(made.to_bytes())
    types = [record.type for record in records_of(data)]
    assert types.count("VERIFY") == 1 and types.index("VERIFY") < len(types) - 1 - types[::-1].index("PAGE_DATA")
    with xenstream.open(data) as image:
        for pfn, contents in before.items():
            if contents:
                assert image.memory.read_physical(pfn * PAGE, PAGE) == contents
    assert not {"XC201", "XC211"} & set(rules_of(verified(data)))


def test_no_checkpoint_follows_pages_to_be_compared() -> None:
    made = legacy_hvm().drop(LAST_CHECKPOINT, END).add(VERIFY).batch([(NOTAB, 0)]).add(END)
    assert b"QEVM" in translated(made.to_bytes())[0]
    made.checkpoint().batch([(NOTAB, 0)], page(9)).add(END)
    with pytest.raises(TranslationError, match="another checkpoint follows VERIFY"):
        translated(made.to_bytes())


def test_what_is_left_out_is_said() -> None:
    made = legacy_pv()
    made.tail = pv_tail(made, unmapped=(9, 12))
    made.blocks.append((b"abcd", b"12345"))
    expected = [
        "left out: a block of 5 bytes that no receiver knows",
        "left out: the list of 2 pfns that no longer had memory when the guest stopped",
    ]
    assert translated(made.to_bytes())[1] == translated(Unseekable(made.to_bytes()))[1] == expected
    end = len(made.to_bytes())
    for what in (made.to_bytes() + b"more", Unseekable(made.to_bytes() + b"more")):
        assert translated(what)[1] == [*expected, f"left out: 4 bytes that follow the image at offset {end}"]


def test_an_incomplete_checkpoint_is_left_out() -> None:
    made = remus().checkpoint().batch([(NOTAB, 0)], b"")
    made.tail = b""
    whole = made.to_bytes()
    data, notes = translated(whole)
    assert verified(data).restorable
    assert notes == [
        f"left out: another checkpoint, which is not complete: the data ends without END at offset {len(whole)}"
    ]


@pytest.mark.parametrize(
    ("wrapper", "expected"),
    [
        ("xl", ["xl's configuration"]),
        ("libvirt", ["libvirt's XML"]),
        ("xend", ["xend's configuration"]),
        ("xenopsd-v2", [f"Xenops, {len(SEXP)} bytes", "Varstored, 9 bytes"]),
    ],
)
def test_a_bare_stream_has_nothing_around_it(wrapper: str, expected: list[str]) -> None:
    _, notes = translated(WRAPPERS[wrapper](legacy_pv()), bare=True)
    assert notes == [f"left out: {what}, which only wrappers have" for what in expected]


def test_filler_entries_are_left_out() -> None:
    made = legacy_hvm()
    made.chunks[:0] = LegacyImage().batch([(XTAB, 0), (XTAB, 0)]).batch([(NOTAB, 7), (XTAB, 0)]).chunks
    data, _ = translated(made.to_bytes())
    assert [len(record.body.pfns) for record in records_of(data) if record.type == "PAGE_DATA"] == [1, 4]
    assert verified(data).restorable


def test_device_model_of_each_kind() -> None:
    state = QEMU + b"\x01more"
    for device in (
        device_model(state),
        device_model(state, b"RemusDeviceModelState"),
        b"QemuDeviceModelRecord" + state,
        b"QemuDeviceModelRecord\n" + struct.pack(">I", len(state)) + state,
    ):
        made = legacy_hvm()
        made.tail = hvm_tail(device)
        for what in (made.to_bytes(), Unseekable(made.to_bytes())):
            data, notes = translated(what)
            (record,) = [record for record in records_of(data, "libxl") if record.type == "EMULATOR_CONTEXT"]
            assert (record.body.emulator_ctx, notes) == (state, [])


def test_without_device_model() -> None:
    made = legacy_hvm()
    made.tail = hvm_tail(b"")
    for what in (made.to_bytes(), Unseekable(made.to_bytes())):
        data, notes = translated(what)
        assert verified(data).restorable and notes == ["the image has no device model's state"]


def test_vcpus_that_are_offline_or_not_told() -> None:
    made = legacy_pv().drop(VCPU_INFO, END).vcpus(0, 2, 65, max_id=70).add(END)
    made.tail = pv_tail(made, 3)
    data, _ = translated(made.to_bytes())
    basics = [record.body.vcpu_id for record in records_of(data) if record.type == "X86_PV_VCPU_BASIC"]
    assert basics == [0, 2, 65]
    data, _ = translated(legacy_pv().drop(VCPU_INFO).to_bytes())
    assert verified(data).restorable


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.chunks.insert(1, Chunk(TMEM, b"\xff" * 32)), "transcendent memory"),
        (lambda s: s.chunks.insert(1, Chunk(-21)), "unknown chunk -21"),
        (lambda s: s.blocks.__setitem__(0, (b"vcpu", bytes(5160))), "of no known kind of guest"),
        (lambda s: s.blocks.append((b"xcnt", struct.pack("<I", 608))), "extended processor state"),
        (lambda s: setattr(s, "tail", s.tail[:-1]), "the data ends inside"),
        (lambda s: setattr(s, "tail", b""), "the data ends"),
    ],
)
def test_refused(change: Any, message: str) -> None:
    made = legacy_pv()
    change(made)
    for what in (made.to_bytes(), Unseekable(made.to_bytes())):
        with pytest.raises(TranslationError, match=message):
            translated(what)


# Remus.


def test_pages_of_all_checkpoints_count() -> None:
    new = page(0)[:100] + b"changed!" + page(0)[108:]
    data, _ = translated(
        remus(
            ([(NOTAB, 0), (XTAB, 3), (NOTAB, 1), (NOTAB, 9)], compress(new, page(0)) + b"\0" + b"\x80" + page(9)),
            ([(NOTAB, 0), (NOTAB, 8)], compress(page(7), new) + compress(page(8), bytes(PAGE))),
        ).to_bytes()
    )
    assert memory_of(data) == {0: page(7), 1: page(1), 2: b"", 3: b"", 8: page(8), 9: page(9)}
    assert verified(data).restorable


def test_pages_of_checkpoints_need_not_be_compressed() -> None:
    made = legacy_hvm().drop(LAST_CHECKPOINT, END).add(END)
    made.checkpoint().batch([(NOTAB, 0), (NOTAB, 9)], page(7) + page(8)).vcpus(0).add(END)
    data, _ = translated(made.to_bytes())
    assert memory_of(data) == {0: page(7), 1: page(1), 2: b"", 3: page(3), 9: page(8)}
    assert verified(data).restorable


def test_generated_parser_finds_each_checkpoint() -> None:
    made = remus(([(NOTAB, 0), (XTAB, 3)], b"\x80" + page(7)), ([(NOTAB, 1)], b"\0"), is_pv=True)
    checkpoints = LegacySaveImage.from_bytes(made.to_bytes() + bytes(100)).image.checkpoints
    assert [(c.is_compressed, c.is_last) for c in checkpoints] == [(False, False), (True, False), (True, True)]
    assert [len(c.chunks) for c in checkpoints] == [5, 4, 4]
    assert checkpoints[1].chunks[0].header.num_pages == 0 and len(checkpoints[1].chunks[0].header.pfns) == 2
    assert len(checkpoints[1].chunks[1].body.data) == PAGE + 1


def test_generated_parser_reads_tmem() -> None:
    made = legacy_hvm()
    made.chunks[1:1] = tmem()
    chunks = LegacySaveImage.from_bytes(made.to_bytes()).image.checkpoints[0].chunks
    pools = chunks[1].tmem.pools
    assert [pool.pool_id for pool in pools] == [3, 2**32 - 1] and pools[0].pages[0].contents == page(9)
    assert [item.pool_id for item in chunks[2].tmem.invalidated] == [3, 2**32 - 1]
    assert rules_of(verified(made.to_bytes())) == {"XG101": 1, "XG305": 2}
    assert from_pipe(made.to_bytes()) == verified(made.to_bytes())


def test_registers_and_coverage(tmp_path: Path) -> None:
    for kind, width in (("pv-32", 32), ("pv-64-on-32", 64)):
        source = tmp_path / kind
        source.write_bytes(MAKERS[kind]().to_bytes())
        assert f"vCPU 0: x86_pv, {width}-bit" in run("registers", source)[1]
        with xenstream.open(source) as image:
            total = coverage(image).total
        assert total.octets == source.stat().st_size and total.pages == (width // 32 + 8) * PAGE


def test_compressed_pages_may_be_split() -> None:
    made = remus(([(NOTAB, 0), (NOTAB, 1)], b""))
    packed = b"\x80" + page(5) + compress(page(6), page(1))
    chunk = next(i for i, chunk in enumerate(made.chunks) if chunk.marker == -12)
    pieces = LegacyImage().compressed(packed[:1]).compressed(packed[1:5000]).compressed(packed[5000:]).chunks
    made.chunks[chunk : chunk + 1] = pieces
    data, _ = translated(made.to_bytes())
    assert memory_of(data)[0] == page(5) and memory_of(data)[1] == page(6)


@pytest.mark.parametrize("is_pv", [False, True])
def test_an_incomplete_checkpoint_does_not_count(is_pv: bool) -> None:
    made = remus(([(NOTAB, 0)], b"\x80" + page(7)), is_pv=is_pv)
    whole, before = made.to_bytes(), len(remus(is_pv=is_pv).to_bytes())
    alone, _ = translated(whole[:before])
    for length in (before + 50, len(whole) - 1):
        assert translated(whole[:length])[0] == alone
    assert translated(whole)[0] != alone


def test_a_pipe_has_one_checkpoint() -> None:
    with pytest.raises(TranslationError, match="only from a file"):
        translated(Unseekable(remus(([(NOTAB, 0)], b"\0")).to_bytes()))


@pytest.mark.parametrize("data", [b"\x80" + page(1)[:9], b"\0\0", b"\x83" + b"\x00" + page(0), b"\x7f" + page(0), b""])
def test_damaged_compressed_pages(data: bytes) -> None:
    with pytest.raises(xenstream.XenstreamError):
        translated(remus(([(NOTAB, 0)], data)).to_bytes())


@relaxed
@given(st.binary(max_size=300), st.binary(max_size=300), st.integers(0, PAGE - 300))
def test_compression(old: bytes, new: bytes, at: int) -> None:
    before = (bytes(at) + old).ljust(PAGE, b"\1")
    after = (bytes(at) + new).ljust(PAGE, b"\1")
    made = remus(([(NOTAB, 5)], compress(before, None)), ([(NOTAB, 5)], compress(after, before)), ([(NOTAB, 5)], b"\0"))
    assert memory_of(translated(made.to_bytes())[0])[5] == after


# The command.


def test_convert(tmp_path: Path) -> None:
    source, target = tmp_path / "legacy", tmp_path / "new"
    source.write_bytes(WRAPPERS["xl"](legacy_hvm()))
    assert run("convert", source, target) == (0, "", "")
    assert run("verify", target)[0] == 0
    status, _, err = run("convert", source, target)
    assert status == 2 and "--force" in err
    status, out, err = run("convert", "--json", "--force", "--bare", source, target)
    assert (status, err) == (0, "") and "left out" in out and verified(target).layers == ("libxc",)
    assert {path.name for path in tmp_path.iterdir()} == {"legacy", "new"}


def test_convert_leaves_nothing_behind(tmp_path: Path) -> None:
    source, target = tmp_path / "legacy", tmp_path / "new"
    source.write_bytes(legacy_pv().to_bytes()[:-1])
    status, _, err = run("convert", source, target)
    assert status == 1 and "legacy" in err and not target.exists()
    status, _, err = run("convert", "--width", "32", source, target)
    assert status == 1 and [path.name for path in tmp_path.iterdir()] == ["legacy"]


def test_show_and_records(tmp_path: Path) -> None:
    source = tmp_path / "legacy"
    source.write_bytes(legacy_hvm().to_bytes())
    assert run("show", source, "HVM_CONSOLE_PFN.body.value")[1] == "0x1\n"
    assert "vga.vram" in run("show", source, "TOOLSTACK.body.physmaps[0].name.text")[1]
    assert run("show", source, "0.header.pfns[3].pfn")[1] == "0x3\n"
    assert "pfn 0x0 to 0x3: 3 NOTAB, 1 XTAB" in run("records", source)[1]
    assert CONSOLE_PFN == -8


@every_kind
@pytest.mark.parametrize("wrapper", ["xl", "libvirt"])
def test_one_that_is_announced_as_a_libxl_stream_is_converted(wrapper: str, kind: str) -> None:
    image = MAKERS[kind]()
    right = WRAPPERS[wrapper](image)
    config = PV_CONFIG if image.is_pv else CONFIG
    wrong = xl(image.to_bytes(), config, mandatory=3) if wrapper == "xl" else libvirt(image.to_bytes(), version=2)
    assert right != wrong and translated(wrong) == translated(right) == translated(Unseekable(wrong))
    assert verified(translated(wrong)[0]).restorable
