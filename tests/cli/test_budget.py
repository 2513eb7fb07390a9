"""Tests of the limits that a user sets: memory, time, and space for temporary files."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import xenstream
import zstandard
from helpers.cli import invoke
from helpers.each_command import assert_failed, assert_nothing_left, each_reading, feed, required
from helpers.faults import READING, Command, Done, Run, sample
from helpers.legacy import remus
from helpers.verified import Unseekable
from samples.build import NOTAB, hvm, page
from xenstream.errors import OverLimitError
from xenstream.io import budget

OPTIONS = ["--max-memory", "--max-time", "--max-spool"]
MIB = 1 << 20


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "1e10"])
def test_a_time_out_of_range_is_refused(seconds: str) -> None:
    status, out, err = invoke("info", "image", "--max-time", seconds)
    assert (status, out) == (2, "") and f"{seconds} is out of range: more than 0, at most 1000000000" in err


@each_reading
def test_every_command_that_reads_has_the_options(command: Command) -> None:
    assert [name for p in command.parameters for name in p.opts if name in OPTIONS] == OPTIONS


def bounded(command: Command, folder: Path, data: bytes, *options: str, keep: bool = False) -> Done:
    """Run a command with its first input from a pipe, which stays open after the data with `keep`."""
    (folder / "in").write_bytes(sample(command))
    first, *others = command.inputs
    paths = {first: Path("-"), **{name: folder / "in" for name in others}, **required(command, folder)}
    reading, sender, writing = feed(data, keep=keep)
    run = Run([*command.arguments(**paths), *options], stdin=reading)
    os.close(reading)
    sender.start()
    try:
        return run.wait()
    finally:
        sender.join()
        if keep:
            os.close(writing)


@each_reading
def test_time(command: Command, tmp_path: Path) -> None:
    """The sender disappears without closing the stream."""
    data = sample(command)
    done = bounded(command, tmp_path, data[: len(data) // 2], "--max-time", "0.3", keep=True)
    assert_failed(done, "--max-time 0.3")
    assert_nothing_left(tmp_path, "in")


@each_reading
def test_memory(command: Command, tmp_path: Path) -> None:
    """A decompressor needs 128 MiB. The test runs in new processes, because a forked one has memory that others have
    freed.
    """
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=27, write_content_size=False)
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    (tmp_path / "in").write_bytes(compressor.compress(sample(command)) + compressor.flush())
    line = command.arguments(**{name: tmp_path / "in" for name in command.inputs}, **required(command, tmp_path))
    for size, word in (("4K", "itself"), ("128M", "more memory is needed"), ("16G", None)):
        ran = subprocess.run(
            [sys.executable, "-m", "xenstream", *line, "--max-memory", size],
            capture_output=True,
            text=True,
            check=False,
        )
        done = Done(ran.returncode, ran.stdout, ran.stderr)
        if word is None:
            assert "--max-memory" not in done.err and done.status in (0, 1)
        else:
            assert_failed(done, "--max-memory", word)
            assert_nothing_left(tmp_path, "in")


SPOOLING = {("memory", name) for name in ("diff", "dmesg", "dump", "find", "map", "os", "read", "stats", "symbols")}
SPOOLING |= {("repair",), ("report",), ("set",)}


@each_reading
def test_spool(command: Command, tmp_path: Path) -> None:
    done = bounded(command, tmp_path, sample(command), "--max-spool", "8K")
    if command.path in SPOOLING:
        assert_failed(done, "--max-spool 8K")
        assert_nothing_left(tmp_path, "in")
    else:
        assert "--max-spool" not in done.err and done.status in (0, 1)
    assert {command.path for command in READING} >= SPOOLING


def test_pages_that_remus_compressed(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(remus(([(NOTAB, 0)], b"\x80" + page(7))).to_bytes())
    line = ["convert", str(tmp_path / "in"), str(tmp_path / "out"), "--bare"]
    assert_failed(Run([*line, "--max-spool", "4095"]).wait(), "--max-spool 4095")
    assert_nothing_left(tmp_path, "in")
    assert Run([*line, "--max-spool", "1M"]).wait().status == 0


def test_time_ends_a_regular_expression() -> None:
    start = time.monotonic()
    with pytest.raises(OverLimitError, match=r"--max-time 0\.2 allows"), budget.time_limit(0.2):
        re.match(b"(a+)+b", b"a" * 64)
    assert time.monotonic() - start < 60
    with budget.time_limit(60):
        pass


def test_what_happens_in_time_is_what_it_is() -> None:
    with pytest.raises(ValueError, match="as ever"), budget.time_limit(60):
        raise ValueError("as ever")


def test_room_for_temporary_files_in_python() -> None:
    data = hvm().to_bytes()
    with xenstream.open(Unseekable(data), max_spool=4096) as image, pytest.raises(OverLimitError, match="max_spool 4K"):
        _ = image.memory
    with xenstream.open(Unseekable(data), max_spool=MIB) as image:
        assert len(image.memory)
    with xenstream.open(data, max_spool=0) as image:
        assert len(image.memory)  # needs none


@pytest.mark.parametrize(
    ("text", "size"), [("0", 0), ("4096", 4096), ("1k", 1024), ("512M", 512 * MIB), ("4G", 4 << 30), ("2T", 2 << 40)]
)
def test_sizes(text: str, size: int) -> None:
    assert budget.parse_size(text) == size and budget.parse_size(budget.size_text(size)) == size


@pytest.mark.parametrize("text", ["", "M", "-1", "1.5G", "1X", "1 M", "٣", "1_0", "0x10", "1MM"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="is not a size"):
        budget.parse_size(text)
    done = Run(["info", "x", "--max-memory", text]).wait()
    assert done.status == 2 and "is not a size" in done.err and "Traceback" not in done.err
