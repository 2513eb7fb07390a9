"""Sources: wherever the bytes come from, the result is the same."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import struct
import threading
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xenstream
import zstandard
from helpers.cli import run
from helpers.verified import Unseekable, from_path, from_pipe, verified
from samples.build import NOTAB, PAGE, hvm, pv, xl
from samples.legacy_build import hvm_tail, legacy_hvm
from xenstream.errors import SourceError
from xenstream.io.source import BytesSource, open_source
from xenstream.verify.report import Finding
from xenstream.verify.rules import RULES

DATA = xl(hvm())

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "xz": lzma.compress,
    "zstd": zstandard.ZstdCompressor().compress,
    "zstd with a checksum": zstandard.ZstdCompressor(write_checksum=True).compress,
    "two zstd frames": lambda data: b"".join(map(zstandard.ZstdCompressor().compress, (data[:99], data[99:]))),
}


def report(what: Any) -> dict[str, Any]:
    with xenstream.open(what) as image:
        return {**image.verify().to_json(), "file": ""}


def through_pipe(data: bytes) -> dict[str, Any]:
    reading, writing = os.pipe()

    def feed() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(data)

    thread = threading.Thread(target=feed)
    thread.start()
    with os.fdopen(reading, "rb", buffering=0) as file:
        result = report(file)
    thread.join()
    return result


@pytest.mark.parametrize("data", [DATA, DATA[:1000], pv().to_bytes(), pv().to_bytes()[:-20]])
def test_all_kinds_of_source_agree(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(data)
    expected = report(data)
    with path.open("rb") as file:
        assert report(file) == expected
    assert report(path) == expected
    assert report(str(path)) == expected
    assert report(memoryview(data)) == expected
    assert report(io.BytesIO(data)) == expected
    assert report(Unseekable(data, at_once=1)) == expected
    assert through_pipe(data) == expected


@pytest.mark.parametrize("method", COMPRESS)
def test_compressed(method: str, tmp_path: Path) -> None:
    packed = COMPRESS[method](DATA)
    path = tmp_path / "image"
    path.write_bytes(packed)
    assert report(path) == report(packed) == through_pipe(packed) == report(DATA)


@pytest.mark.parametrize("method", COMPRESS)
def test_damaged_compression_is_a_source_error(method: str) -> None:
    packed = COMPRESS[method](bytes(range(256)) * 400 + DATA)
    with pytest.raises(xenstream.XenstreamError):
        report(packed[: len(packed) // 2])


def test_a_file_object_is_read_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(b"prefix" + DATA)
    for file in (io.BytesIO(b"prefix" + DATA), path.open("rb")):
        with file:
            file.seek(6)
            assert report(file) == report(DATA)
            file.seek(6)
            with xenstream.open(file) as image, xenstream.open(DATA) as same:
                assert dict(image.memory) == dict(same.memory)


@pytest.mark.parametrize("method", ["gzip", "xz"])
@pytest.mark.parametrize("padding", [4, 1 << 19])
def test_zeros_between_compressed_parts_are_padding(method: str, padding: int) -> None:
    parts = [COMPRESS[method](part) for part in (DATA[:999], DATA[999:])]
    packed = bytes(padding).join(parts) + bytes(padding)
    assert report(packed) == through_pipe(packed) == report(DATA)


def test_what_zstd_long_makes_is_read() -> None:
    """Its window is 128 MiB, which zstd also accepts without an option; memory is used only as far as there is data."""
    parameters = zstandard.ZstdCompressionParameters(window_log=27, enable_ldm=True)
    frame = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    packed = frame.compress(DATA) + frame.flush()
    assert zstandard.get_frame_parameters(packed).window_size == 1 << 27
    assert report(packed) == report(DATA)


def with_dictionary(packed: bytes, size: int) -> bytes:
    """Make an xz file declare a dictionary of this size, a power of two from 8 KiB on.

    Source: xz-file-format.txt, 3.1 Block Header, 5.3.1 LZMA2.
    """
    start, end = 12, 12 + 4 * packed[12]
    header = bytearray(packed[start:end])
    assert header[1:4] == b"\0\x21\x01"  # only LZMA2, with a byte of properties
    header[4] = 2 * (size.bit_length() - 1 - 12)
    return packed[:start] + header + zlib.crc32(header).to_bytes(4, "little") + packed[end + 4 :]


def test_an_xz_dictionary_of_128_mib_is_read_and_no_larger_one() -> None:
    packed = lzma.compress(DATA)
    assert report(with_dictionary(packed, 1 << 27)) == report(DATA)
    with pytest.raises(xenstream.SourceError, match="takes more than 144 MiB to decompress"):
        report(with_dictionary(packed, 1 << 28))


@pytest.mark.parametrize("data", [b"", b"\0", b"hello world, this is text\n" * 9, bytes(4096), b"\xff" * 4096])
def test_what_is_no_image_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(xenstream.NotAnImageError, match="not a Xen domain save image"):
        xenstream.open(data)


def test_missing_file_and_directory(tmp_path: Path) -> None:
    with pytest.raises(xenstream.SourceError, match="No such file"):
        xenstream.open(tmp_path / "nothing")
    with pytest.raises(xenstream.SourceError, match="directory"):
        xenstream.open(tmp_path)


def test_a_pipe_can_be_read_once_only() -> None:
    image = xenstream.open(Unseekable(DATA, at_once=1))
    assert len(list(image.records())) == len(list(xenstream.open(DATA).records()))
    with pytest.raises(xenstream.ConsumedError):
        list(image.records())


def test_a_file_may_grow_while_it_is_read(tmp_path: Path) -> None:
    path, start = tmp_path / "image", hvm().offset(5)
    path.write_bytes(hvm().to_bytes()[:start])
    with xenstream.open(path) as image, path.open("ab") as more:
        offsets = []
        for record in image.records():
            offsets.append(record.offset)
            if len(offsets) == 3:
                more.write(hvm().to_bytes()[start:])
                more.flush()
    assert offsets == [hvm().offset(number) for number in range(len(hvm().records))]


def test_a_file_can_be_read_again() -> None:
    with xenstream.open(DATA) as image:
        assert [r.offset for r in image.records()] == [r.offset for r in image.records()]


def test_bodies_can_be_read_after_the_walk() -> None:
    for what in (DATA, Unseekable(DATA, at_once=1)):
        records = list(xenstream.open(what).records())
        tsc = next(record for record in records if record.type == "X86_TSC_INFO")
        assert tsc.body.khz == 2600000


def test_pages_of_a_pipe_are_gone_after_the_walk() -> None:
    records = list(xenstream.open(Unseekable(DATA, at_once=1)).records())
    pages = next(record for record in records if record.type == "PAGE_DATA")
    with pytest.raises(xenstream.ConsumedError):
        pages.raw()


def test_pages_of_a_file_are_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = hvm()
    pages = [(pfn, 0, bytes(4096)) for pfn in range(1024)]
    for _ in range(8):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))
    path = tmp_path / "image"
    path.write_bytes(stream.to_bytes())
    read = 0
    pread = os.pread

    def counting(fd: int, length: int, offset: int) -> bytes:
        nonlocal read
        data = pread(fd, length, offset)
        read += len(data)
        return data

    monkeypatch.setattr(os, "pread", counting)
    report(path)
    assert 0 < read < 0.02 * path.stat().st_size


@pytest.mark.parametrize("length", [0, 1, 7, 4096, 1 << 20, 3 << 20])
def test_skip_says_how_much_there_was(length: int) -> None:
    data = bytes(2 << 20)
    for source in (BytesSource(data), open_source(Unseekable(data[:5000], at_once=1)), open_source(io.BytesIO(data))):
        available = 5000 if not source.seekable else len(data)
        assert source.skip(length) == min(length, available) == source.offset


def test_tee_passes_everything_on(tmp_path: Path) -> None:
    for packed in (DATA, gzip.compress(DATA), DATA + b"trailing" * 100_000, DATA[:700]):
        sink = io.BytesIO()
        with xenstream.open(io.BytesIO(packed), tee=sink) as image:
            image.verify()
            image.drain()
        assert sink.getvalue() == packed


def test_what_a_pipe_skips_is_not_read() -> None:
    read, write = os.pipe()
    with os.fdopen(read, "rb", buffering=0) as file, os.fdopen(write, "wb", buffering=0) as feeder:
        feeder.write(bytes(range(256)) * 64)
        with open_source(file) as source:
            assert source.skip(0) == 0 and source.skip(-5) == 0
            assert source.skip(3) == 3 and source.read(2) == b"\3\4"
            assert source.skip(9000) == 9000 and source.read(1) == bytes([9005 % 256])
            buffer = bytearray(4)
            assert source.readinto(memoryview(buffer)) == 4 and buffer[0] == 9006 % 256
            feeder.close()
            assert source.skip(1 << 40) == 16384 - 9010 and source.offset == 16384


def walked(path: Path) -> list[int]:
    """Walk through an image of 40 equal PAGE_DATA records; return the offset of each."""
    stream = hvm()
    for pfn in range(0x1000, 0x1000 + 40 * 8, 8):
        pages = [(at, 0, bytes(4096)) for at in range(pfn, pfn + 8)]
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))
    path.write_bytes(stream.to_bytes())
    with xenstream.open(path) as image:
        assert image.verify().restorable
    with xenstream.open(path) as image:
        return [record.offset for record in image.records() if record.type == "PAGE_DATA"][-40:]


def test_the_system_is_told_where_records_to_come_should_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_in_memory(*_: object) -> int:
        raise BlockingIOError

    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda fd, offset, length, advice: asked.append((offset, advice)))
    monkeypatch.setattr(os, "preadv", not_in_memory)
    offsets = walked(tmp_path / "guest")
    assert asked.count((0, os.POSIX_FADV_RANDOM)) == 2  # both times, and only once
    ahead = [offset for offset, advice in asked if advice == os.POSIX_FADV_WILLNEED]
    first = {offset for offset in ahead if offset in offsets[3:]}
    assert len(first) > 30 and len(ahead) < 2 * 60


def test_what_is_in_memory_is_not_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda fd, offset, length, advice: asked.append(advice))
    monkeypatch.setattr(os, "preadv", lambda fd, buffers, offset, flags: 1)  # not every file system can tell
    assert len(walked(tmp_path / "guest")) == 40
    assert os.POSIX_FADV_WILLNEED not in asked


@pytest.mark.parametrize("how", ["is missing", "fails"])
def test_a_system_that_takes_no_advice(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    if how == "is missing":
        monkeypatch.delattr(os, "posix_fadvise")
    else:
        monkeypatch.setattr(os, "posix_fadvise", fail)
    assert len(walked(tmp_path / "guest")) == 40


def cut_at(name: str, length: int) -> str:
    """Say that compressed data is cut short."""
    return f"the {name} data is cut short at offset {length} of the compressed file"


def finding_of_cut(size: int) -> Finding:
    """Return the finding that compressed data is cut short after an image of this size, but for its words."""
    rule = RULES["XC208"]
    expected = "the end of the compressed data"
    return Finding(rule.id, rule.severity, rule.refused, "libxc", None, size, "", expected, rule.reference)


def noise() -> bytes:
    """A stream whose pages do not compress, so that it has several blocks."""
    stream = hvm()
    random = Random(1)
    pages = [(0x1000 + number, NOTAB, random.randbytes(PAGE)) for number in range(100)]
    return stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages)).to_bytes()


@pytest.mark.parametrize("method", COMPRESS)
def test_what_there_is_of_cut_compressed_data_is_read(method: str, tmp_path: Path) -> None:
    data = noise()
    packed = COMPRESS[method](data)
    wholes = 0
    name = "zstd" if "zstd" in method else method
    for length in (len(packed) - 1, len(packed) - 4, len(packed) - 5000, len(packed) // 2, 3000, 40):
        with open_source(packed[:length]) as source:
            there = source.read(len(data) + 1)
            assert data.startswith(there) and source.is_cut
        for size in (1, 4096, 9000) if length > 3000 else ():
            with open_source(io.BytesIO(packed[:length])) as source:
                assert b"".join(iter(partial(source.read, size * 100), b"")) == there
        if len(there) == len(data):
            wholes += 1
            for verify in (partial(from_path, directory=tmp_path), from_pipe):
                report = verify(packed[:length])
                assert report.conforms and report.restorable
                assert [finding._replace(found="") for finding in report.findings] == [
                    *verified(data).findings, finding_of_cut(len(data))
                ]  # fmt: skip
                assert cut_at(name, length) in report.findings[-1].found
        elif len(there) > 64:
            report = verified(there)
            assert not report.restorable
            cut = from_path(packed[:length], tmp_path)
            assert cut == from_pipe(packed[:length])
            *before, last = cut.findings
            assert last.found == f"{report.findings[-1].found}, because {cut_at(name, length)}"
            assert replace(cut, findings=[*before, last._replace(found=report.findings[-1].found)]) == report
    assert wholes or method in ("zstd", "two zstd frames")  # which have nothing after the last block


def test_state_that_goes_on_to_the_end_is_not_whole_where_compressed_data_is_cut() -> None:
    """QEMU's state in a legacy image that xend saved has no length."""
    image = replace(legacy_hvm(), tail=hvm_tail(b"QemuDeviceModelRecord" + b"QEVM" + Random(1).randbytes(9000)))
    packed = gzip.compress(image.to_bytes())
    whole, cut = verified(packed), verified(packed[:-2000])
    assert whole.conforms and not cut.conforms
    assert {finding.rule for finding in cut.findings} - {finding.rule for finding in whole.findings} == {"XG203"}
    assert cut_at("gzip", len(packed) - 2000) in cut.findings[-1].found


def test_zstd_that_becomes_much_is_not_held_in_memory() -> None:
    packed = zstandard.ZstdCompressor().compress(bytes(200 << 20))
    tracemalloc.start()
    try:
        with open_source(packed) as source:
            assert source.skip(1 << 40) == 200 << 20 and not source.is_cut
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


def test_zstd_frames_that_are_to_be_skipped() -> None:
    skipped = b"\x50\x2a\x4d\x18" + struct.pack("<I", 300000) + bytes(300000)
    data = hvm().to_bytes()
    packed = zstandard.ZstdCompressor().compress(data)
    with open_source(packed + skipped) as source:
        assert source.read(len(data) + 1) == data and not source.is_cut
    with open_source(packed + skipped[:-1]) as source:
        assert source.read(len(data) + 1) == data and source.is_cut


def test_what_follows_zstd_frames_and_is_none_is_damage() -> None:
    packed = zstandard.ZstdCompressor().compress(hvm().to_bytes())
    for more in (b"\n", bytes(8)):  # zeros are padding after gzip and xz only
        with pytest.raises(SourceError, match="damaged"):
            verified(packed + more)
    assert "the zstd data is cut short" in verified(packed + packed[:3]).findings[-1].found


@pytest.mark.parametrize("method", COMPRESS)
def test_compressed_data_of_which_nothing_comes_out(method: str) -> None:
    with pytest.raises(SourceError, match=r"the \w+ data is cut short at offset 9 of the compressed file"):
        verified(COMPRESS[method](hvm().to_bytes())[:9])


@pytest.mark.parametrize("command", ["verify", "info", "records", "repair", "convert", "memory stats"])
def test_no_command_takes_cut_compressed_data_for_whole(command: str, tmp_path: Path) -> None:
    path = tmp_path / "cut.gz"
    packed = gzip.compress(DATA)[:-1]
    path.write_bytes(packed)
    outputs = [tmp_path / "out"] if command in ("repair", "convert") else []
    status, out, err = run(*command.split(), path, *outputs)
    if command == "verify":  # which judges the image, and that is all there
        assert status == 0 and "XC208 note" in out and cut_at("gzip", len(packed)) in out
    else:
        assert status == 2 and cut_at("gzip", len(packed)) in err
    assert os.listdir(tmp_path) == ["cut.gz"]


@pytest.mark.parametrize("command", ["verify", "info", "records", "registers", "show", "convert", "repair"])
def test_every_command_says_that_an_image_ends_with_its_compressed_data(command: str, tmp_path: Path) -> None:
    packed = gzip.compress(noise())
    path = tmp_path / "cut.gz"
    path.write_bytes(packed[: len(packed) // 2])
    outputs = [tmp_path / "out"] if command in ("repair", "convert") else []
    status, out, err = run(command, path, *outputs)
    assert status in (1, 2) and cut_at("gzip", len(packed) // 2) in out + err
    assert os.listdir(tmp_path) == ["cut.gz"]


@pytest.mark.parametrize("method", ["gzip", "xz", "zstd with a checksum"])  # zstd notices nothing without
@pytest.mark.parametrize("place", ["block", "checksum"])
def test_damaged_compressed_data_is_not_taken_for_cut(method: str, place: str) -> None:
    packed = bytearray(COMPRESS[method](noise()))
    at = {"block": len(packed) // 2, "checksum": len(packed) - (36 if method == "xz" else 4)}[place]
    packed[at : at + 4] = bytes(~octet & 0xFF for octet in packed[at : at + 4])
    name = method.split()[0]
    where = f"noticed in the 256 KiB that begin at offset {(len(packed) - 1) >> 18 << 18} of the compressed file: "
    for what in (bytes(packed), Unseekable(bytes(packed), at_once=1), Unseekable(bytes(packed))):
        with pytest.raises(SourceError, match=f"the {name} data is damaged, {where}") as raised:
            verified(what)
        assert "cut" not in str(raised.value)
