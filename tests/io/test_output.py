"""Outputs are complete or absent, whatever happens."""

from __future__ import annotations

import errno
import io
import os
import resource
import subprocess
from pathlib import Path

import pytest
from helpers.cli import run
from helpers.processes import ENDING, HANGS, XENSTREAM, begin, temporary_file_in
from samples.build import hvm, xl
from samples.legacy_build import legacy_hvm
from xenstream.errors import SourceError
from xenstream.io import output
from xenstream.io.output import Output, OutputFile

COMMANDS = {
    "repair": ["repair", "{}", "{}"],
    "convert": ["convert", "{}", "{}"],
    "translate": ["convert", "{}", "{}"],
    "extract": ["extract", "{}", "libxc", "-o", "{}"],
    "dump": ["memory", "dump", "{}", "-o", "{}"],
}


def arguments(command: str, source: str | Path, target: str | Path) -> list[str]:
    """A command with its input and its output."""
    places = iter((str(source), str(target)))
    return [next(places) if word == "{}" else word for word in COMMANDS[command]]


def image(command: str, batches: int = 0) -> bytes:
    """The command's input, with so many more batches of pages."""
    if command == "translate":
        legacy = legacy_hvm()
        legacy.chunks[:1] *= batches + 1
        return legacy.to_bytes()
    stream = hvm(2)
    for _ in range(batches):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.get("PAGE_DATA").body)
    return xl(stream)


@pytest.fixture
def source(command: str, tmp_path: Path) -> Path:
    path = tmp_path / "guest.save"
    path.write_bytes(image(command))
    return path


class Short(io.RawIOBase):
    """A file that accepts only some bytes at a time, as a pipe or a full disk may."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.taken += data[:7]
        return min(7, len(data))


def test_what_a_file_does_not_take_at_once_is_written_again() -> None:
    file = Short()
    output = Output("short", file)  # type: ignore[arg-type]
    output.write(b"0123456789" * 3)
    output.skip(10)
    assert bytes(file.taken) == b"0123456789" * 3 + bytes(10) and output.offset == 40


CONTENT = bytes(range(256)) * 1000


def copied(source: int, offset: int | None, target: Path, length: int) -> tuple[int, bytes]:
    with OutputFile(str(target)) as output:
        count = output.copy(source, offset, length)
        assert output.offset == count
        output.commit()
    return count, target.read_bytes()


def refuse(*_: object, **__: object) -> bytes:
    raise AssertionError("that should not have been called")


def test_the_kernel_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").write_bytes(CONTENT)
    monkeypatch.setattr(os, "pread", refuse)
    monkeypatch.setattr(os, "read", refuse)
    with (tmp_path / "in").open("rb") as file:
        assert copied(file.fileno(), 100, tmp_path / "out", 5000) == (5000, CONTENT[100:5100])
    read_end, write_end = os.pipe()
    os.write(write_end, CONTENT[:5000])
    assert copied(read_end, None, tmp_path / "out", 4000) == (4000, CONTENT[:4000])
    os.close(read_end)
    os.close(write_end)


@pytest.mark.parametrize("fails", [False, True])
def test_the_system_stores_while_more_is_written(fails: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for each byte, in order, and not the block that is written to next; where it cannot, nothing is lost."""
    asked: list[tuple[int, int]] = []

    def advise(_: int, start: int, length: int, __: int) -> None:
        asked.append((start, start + length))
        if fails:
            raise OSError(errno.EINVAL, "no such advice")

    monkeypatch.setattr(os, "posix_fadvise", advise)
    monkeypatch.setattr(output, "_AT_ONCE", 1000)
    monkeypatch.setattr(output, "_BLOCK", 100)
    contents = os.urandom(9999)
    (tmp_path / "source").write_bytes(contents)
    with (tmp_path / "source").open("rb") as source, OutputFile(str(tmp_path / "target")) as target:
        target.write(contents[:150])
        target.copy(source.fileno(), 150, 5005)
        target.write(contents[5155:])
        target.commit()
    assert (tmp_path / "target").read_bytes() == contents
    assert [start for start, _ in asked] == [0, *(end for _, end in asked[:-1])]
    assert len(asked) > 5 and all(end % 100 == 0 for _, end in asked) and asked[-1][1] == 9900


@pytest.mark.parametrize("error", [errno.EINVAL, errno.EXDEV, errno.ENOSYS])
def test_where_the_kernel_cannot_copy(error: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").write_bytes(CONTENT)

    def cannot(*_: object, **__: object) -> int:
        raise OSError(error, "cannot")

    for name in ("copy_file_range", "splice", "sendfile"):
        monkeypatch.setattr(os, name, cannot)
    with (tmp_path / "in").open("rb") as file:
        assert copied(file.fileno(), 100, tmp_path / "out", 1 << 40) == (len(CONTENT) - 100, CONTENT[100:])


@pytest.mark.parametrize("command", COMMANDS)
def test_an_existing_file_is_left_alone(command: str, source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    status, _, err = run(*arguments(command, source, target))
    assert status == 2 and "exists already" in err and target.read_text() == "old"
    assert run(*arguments(command, source, target), "--force")[0] == 0
    assert target.read_bytes() != b"old"
    assert sorted(os.listdir(tmp_path)) == ["guest.save", "out"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_link_is_followed(command: str, source: Path, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    assert run(*arguments(command, source, tmp_path / "link"))[0] == 2
    assert run(*arguments(command, source, tmp_path / "link"), "--force")[0] == 0
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() != b"old"


@pytest.mark.parametrize("command", COMMANDS)
def test_input_and_output_may_be_the_same_file(command: str, source: Path, tmp_path: Path) -> None:
    assert run(*arguments(command, source, tmp_path / "out"))[0] == 0
    assert run(*arguments(command, source, source), "--force")[0] == 0
    assert source.read_bytes() == (tmp_path / "out").read_bytes()


def test_an_output_that_nobody_closes_leaves_nothing(tmp_path: Path) -> None:
    output = OutputFile(str(tmp_path / "out"))
    output.write(b"half of it")
    assert len(os.listdir(tmp_path)) == 1
    del output  # as if a signal arrives before the with statement has begun
    assert os.listdir(tmp_path) == []


def test_a_long_name(tmp_path: Path) -> None:
    with OutputFile(str(tmp_path / ("n" * 255))) as output:
        output.commit()
    assert os.listdir(tmp_path) == ["n" * 255]


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with pytest.raises(SourceError, match="exists already"), OutputFile(str(target), replace=False) as output:
        output.write(b"ours")
        target.write_text("theirs")
        output.commit()
    assert target.read_text() == "theirs" and os.listdir(tmp_path) == ["out"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("piped", [False, True])
def test_a_limit_on_file_size_leaves_nothing(command: str, piped: bool, source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    done = subprocess.run(
        [*XENSTREAM, *arguments(command, "-" if piped else source, target), "--force"],
        input=source.read_bytes() if piped else None, capture_output=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )  # fmt: skip
    assert done.returncode == 2 and b"File too large" in done.stderr and b"Traceback" not in done.stderr
    assert target.read_text() == "old" and sorted(os.listdir(tmp_path)) == ["guest.save", "out"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("piped", [False, True])
def test_a_full_disk_is_said(command: str, piped: bool, source: Path) -> None:
    done = subprocess.run(
        [*XENSTREAM, *arguments(command, "-" if piped else source, "/dev/full"), "--force"],
        input=source.read_bytes() if piped else None, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1 and b"No space left" in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_pipe_ends_it_quietly(command: str, source: Path) -> None:
    source.write_bytes(image(command, 200))
    words = " ".join([*XENSTREAM, *arguments(command, source, "-")])
    done = subprocess.run(
        ["bash", "-c", f"{words} | head -c 10 >/dev/null; echo ${{PIPESTATUS[0]}}"], capture_output=True, check=False
    )
    assert done.stdout == b"2\n" and done.stderr == b""


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("number", ENDING)
def test_a_signal_leaves_nothing(command: str, number: int, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    process = begin(*arguments(command, "-", target), "--force", stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None and process.stderr is not None
    process.stdin.write(image(command)[:3000])
    process.stdin.flush()
    temporary_file_in(tmp_path, process, beside=1)
    process.send_signal(number)
    assert process.wait(HANGS) == 128 + number
    assert b"Traceback" not in process.stderr.read()
    assert target.read_text() == "old" and os.listdir(tmp_path) == ["out"]
    process.stdin.close()
    process.stderr.close()


@pytest.mark.parametrize("command", COMMANDS)
def test_no_such_folder(command: str, source: Path, tmp_path: Path) -> None:
    status, out, err = run(*arguments(command, source, tmp_path / "no" / "out"))
    assert (status, out) == (2, "") and "No such file" in err
