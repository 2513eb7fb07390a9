"""`verify --tee` passes on every byte of its input, whatever it is."""

from __future__ import annotations

import errno
import gzip
import io
import json
import lzma
import os
import random
import signal
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from helpers.each_command import feed
from helpers.faults import COMMANDS, Done, Run
from samples.build import hvm, xl
from xenstream.errors import SourceError
from xenstream.io.source import open_source

(VERIFY,) = (command for command in COMMANDS if str(command) == "verify")

GOOD = xl(hvm())
NOISE = random.Random(1).randbytes(3_000_001)  # does not fit into a pipe


def damaged_gzip() -> bytes:
    packed = bytearray(gzip.compress(GOOD + NOISE))
    packed[len(packed) // 3] ^= 0xFF
    return bytes(packed)


def zstd_beyond_the_limit() -> bytes:
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=28)
    packing = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return packing.compress(GOOD) + packing.flush() + NOISE


def xz_beyond_the_limit() -> bytes:
    """Built with little memory: only the header says that the dictionary has 512 MiB."""
    packed = bytearray(lzma.compress(GOOD, filters=[{"id": lzma.FILTER_LZMA2, "preset": 0}]))
    end = 12 + (packed[12] + 1) * 4 - 4  # of the block's header, before its CRC
    packed[packed.index(b"\x21\x01", 12) + 2] = 34
    packed[end : end + 4] = zlib.crc32(packed[12:end]).to_bytes(4, "little")
    return bytes(packed) + NOISE


INPUTS: dict[str, tuple[int, Callable[[], bytes]]] = {
    "good": (0, lambda: GOOD),
    "nothing": (2, lambda: b""),
    "a byte": (2, lambda: b"X"),
    "text": (2, lambda: b"no image\n" * 10),
    "noise": (2, lambda: NOISE),
    "an image with noise": (1, lambda: GOOD + NOISE),
    "cut": (1, lambda: GOOD[: len(GOOD) // 2]),
    "damaged": (1, lambda: GOOD[:900] + NOISE),
    "gzip": (0, lambda: gzip.compress(GOOD)),
    "gzip of noise": (2, lambda: gzip.compress(NOISE)),
    "damaged gzip": (2, damaged_gzip),
    "cut gzip": (1, lambda: gzip.compress(GOOD)[:-20]),
    "zstd beyond the limit": (2, zstd_beyond_the_limit),
    "xz beyond the limit": (2, xz_beyond_the_limit),
}


def passed_on(data: bytes, folder: Path, piped: bool, tee: str | Path | None, *flags: str) -> tuple[Done, bytes]:
    """Verify `data`; return the result and the contents of standard output."""
    (folder / "in").write_bytes(data)
    reading, writer, _ = feed(data) if piped else (None, None, -1)
    line = ["verify", "-" if piped else str(folder / "in"), *flags]
    with (folder / "stdout").open("w+b") as out:
        process = Run(line if tee is None else [*line, "--tee", str(tee)], stdin=reading, stdout=out.fileno())
        if writer is not None and reading is not None:
            os.close(reading)
            writer.start()
        done = process.wait()
        if writer is not None:
            writer.join()
        out.seek(0)
        return done, out.read()


@pytest.mark.parametrize("piped", [False, True], ids=["file", "pipe"])
@pytest.mark.parametrize("tee", ["-", "/dev/stdout", "a file"])
@pytest.mark.parametrize("name", INPUTS)
def test_all_is_passed_on(name: str, tee: str, piped: bool, tmp_path: Path) -> None:
    status, make = INPUTS[name]
    data = make()
    plain, report = passed_on(data, tmp_path, piped, None)
    assert plain.status == status, plain
    target = tmp_path / "copy"
    done, out = passed_on(data, tmp_path, piped, target if tee == "a file" else tee)
    assert done.status == status, done
    if tee == "a file":
        assert target.read_bytes() == data and out == report
    else:
        assert out == data
    said = f"still copied unchanged, {len(data)} bytes\n"
    assert (said in done.err) == (status != 0), done
    if "limit" in name:
        assert " MiB" in done.err
    if status == 2:
        assert done.err == f"{plain.err.removesuffix(chr(10))}; {said}"
    assert sorted(os.listdir(tmp_path)) == sorted(["in", "stdout", *(["copy"] if tee == "a file" else [])])


def test_json_on_standard_error_stays_json(tmp_path: Path) -> None:
    done, out = passed_on(GOOD + NOISE, tmp_path, True, "-", "--json")
    assert done.status == 1 and json.loads(done.err)["conforms"] is False and out == GOOD + NOISE


def test_what_is_not_an_image_replaces_a_file_only_with_force(tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(b"old")
    assert passed_on(NOISE, tmp_path, True, tmp_path / "copy")[0].status == 2
    assert (tmp_path / "copy").read_bytes() == b"old"
    assert passed_on(NOISE, tmp_path, True, tmp_path / "copy", "--force")[0].status == 2
    assert (tmp_path / "copy").read_bytes() == NOISE


@pytest.mark.parametrize("error", [MemoryError("much"), RecursionError("deep"), ValueError("odd")])
def test_a_failure_of_ours_does_not_cut_the_copy(error: Exception, tmp_path: Path) -> None:
    from xenstream.image import Image

    def fail(_: Image) -> None:
        raise error

    (tmp_path / "in").write_bytes(GOOD + NOISE)
    line = ["verify", str(tmp_path / "in"), "--tee", str(tmp_path / "copy")]
    done = Run(line, prepare=lambda: setattr(Image, "verify", fail)).wait()
    assert (tmp_path / "copy").read_bytes() == GOOD + NOISE
    assert f"still copied unchanged, {len(GOOD + NOISE)} bytes" in done.err and done.status != 0


def test_a_copy_of_what_could_not_be_read_to_its_end_is_not_kept(tmp_path: Path) -> None:
    """An I/O error after part of the data."""
    real = io.FileIO.read

    class Failing(io.FileIO):
        def read(self, length: int = -1) -> bytes:
            if self.tell() > 1000:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(self, min(length, 600))

    (tmp_path / "in").write_bytes(GOOD)
    taken = io.BytesIO()
    with Failing(str(tmp_path / "in")) as file, open_source(file, taken) as source:  # type: ignore[arg-type]
        with pytest.raises(SourceError, match="Input/output error"):
            source.read(5000)
        with pytest.raises(SourceError, match="Input/output error"):
            source.drain()
    assert GOOD.startswith(taken.getvalue())


def test_there_is_no_gap_after_writing_failed() -> None:
    """Space that becomes free again must not be filled with later data."""

    class Full(io.BytesIO):
        failed = False

        def write(self, data: bytes, /) -> int:  # type: ignore[override]
            if self.tell() > 2000 and not self.failed:
                self.failed = True
                raise SourceError("no space left")
            return super().write(data)

    sink = Full()
    with open_source(io.BytesIO(GOOD + NOISE), sink) as source:
        with pytest.raises(SourceError, match="no space"):
            while source.read(1000):
                pass
        with pytest.raises(SourceError, match="no space"):
            source.drain()
    assert (GOOD + NOISE).startswith(sink.getvalue())


def test_the_receiver_leaves(tmp_path: Path) -> None:
    reading, writer, _ = feed(NOISE)
    taking, giving = os.pipe()
    os.close(taking)
    process = Run(["verify", "-", "--tee", "-"], stdin=reading, stdout=giving)
    os.close(reading), os.close(giving)
    writer.start()
    done = process.wait()
    writer.join()
    assert (done.status, done.err) == (2, "")


def test_what_has_no_end_can_be_interrupted(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    process = Run(["verify", "/dev/zero", "--tee", str(tmp_path / "copy"), "--force"], stdout=writing)
    while not any(path.stat().st_size for path in tmp_path.iterdir()):
        pass
    process.signal(signal.SIGTERM)
    assert process.wait().status == 128 + signal.SIGTERM and os.listdir(tmp_path) == []
    os.close(reading), os.close(writing)
