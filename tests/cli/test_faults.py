"""Any failure around a command gives one line with the reason, the right status, and nothing half-written."""

from __future__ import annotations

import errno
import io
import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.each_command import (
    NOBODY,
    assert_failed,
    assert_nothing_left,
    assert_whole,
    each_command,
    each_input,
    each_output,
    each_reading,
    feed,
    others,
    piped,
    required,
    run,
)
from helpers.faults import COMMANDS, READING, WRITING, Command, Run, sample
from helpers.processes import ENDING, wait_until_read
from xenstream.io.output import Output


def test_there_are_commands() -> None:
    assert {"info", "memory-read", "verify", "convert"} <= {str(command) for command in READING}
    assert {"target", "output", "tee"} <= {output for _, output in WRITING}


# What cannot be read.


def missing(folder: Path) -> tuple[Path, str]:
    return folder / "missing", "No such file"


def directory(folder: Path) -> tuple[Path, str]:
    return folder, "directory"


def no_folder(folder: Path) -> tuple[Path, str]:
    return folder / "in" / "file", "Not a directory"


def loop(folder: Path) -> tuple[Path, str]:
    (folder / "loop").symlink_to("loop")
    return folder / "loop", "symbolic links"


def unix_socket(folder: Path) -> tuple[Path, str]:
    os.mknod(folder / "socket", 0o600 | 0o140000)
    return folder / "socket", "No such device or address"


def null(folder: Path) -> tuple[Path, str]:
    return Path("/dev/null"), "not a Xen domain save image"


def endless(folder: Path) -> tuple[Path, str]:
    return Path("/dev/zero"), "not a Xen domain save image"


def broken_disk(folder: Path) -> tuple[Path, str]:
    """A regular file whose bytes cannot be read."""
    return Path("/proc/self/mem"), os.strerror(errno.EIO)


UNREADABLE = [missing, directory, no_folder, loop, unix_socket, null, endless, broken_disk]


@each_input
@pytest.mark.parametrize("make", UNREADABLE, ids=lambda make: make.__name__)
def test_what_cannot_be_read(
    command: Command, name: str, make: Callable[[Path], tuple[Path, str]], tmp_path: Path
) -> None:
    if make is directory and name == "files" and command.path == ("verify",):
        pytest.skip("verify checks the files in a folder; see test_many.py")
    path, reason = make(tmp_path)
    there = os.listdir(tmp_path)
    # --tee also passes on input that is not an image; see test_tee.py
    outputs = {output: tmp_path / f"out-{output}" for output in command.outputs if output != "tee"}
    done = run(command, tmp_path, paths={name: path, **outputs})
    assert_failed(done, str(path), reason)
    assert not done.out
    assert_nothing_left(tmp_path, "in", *there)


@each_input
def test_no_permission(command: Command, name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.touch(mode=0)
    # root may read anything, so the command runs as another user then
    prepare = (lambda: os.seteuid(NOBODY)) if os.geteuid() == 0 else None
    done = run(command, tmp_path, paths={name: secret}, prepare=prepare)
    assert_failed(done, "Permission denied")


@each_reading
def test_a_fifo_is_read_like_a_pipe(command: Command, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    paths = {command.inputs[0]: fifo, **required(command, tmp_path), **others(command, tmp_path)}
    process = Run(command.arguments(**paths))
    with fifo.open("wb") as out:
        out.write(sample(command))
    done = process.wait()
    assert done.status in (0, 1) and "Traceback" not in done.err, done


def interrupted_all_the_time() -> None:
    signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)


@each_reading
def test_short_reads_and_interrupted_calls_change_nothing(command: Command, tmp_path: Path) -> None:
    whole = piped(command, tmp_path, sample(command))
    for path in required(command, tmp_path).values():
        path.unlink()
    assert piped(command, tmp_path, sample(command), 777, prepare=interrupted_all_the_time) == whole


@each_reading
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_pipe_that_is_cut(command: Command, share: float, tmp_path: Path) -> None:
    data = sample(command)
    done = piped(command, tmp_path, data[: int(len(data) * share)])
    assert done.status in (0, 1, 2) and "Traceback" not in done.err, done
    assert done.status != 2 or done.err.count("\n") == 1
    assert_whole(command, tmp_path, done)


@each_reading
@pytest.mark.parametrize("calls", [1, 2, 5, 20])
def test_a_file_that_shrinks_while_it_is_read(command: Command, calls: int, tmp_path: Path) -> None:
    data = sample(command)
    real, count = os.pread, 0

    def shrinking(fd: int, length: int, offset: int) -> bytes:
        nonlocal count
        count += 1
        if count == calls:
            os.truncate(tmp_path / "in", len(data) // 3)
        return real(fd, length, offset)

    done = run(command, tmp_path, prepare=lambda: setattr(os, "pread", shrinking))
    assert done.status in (0, 1, 2) and "Traceback" not in done.err, done
    assert done.status != 2 or done.err.count("\n") == 1
    assert_whole(command, tmp_path, done)


@pytest.mark.parametrize("name", ["convert", "extract", "repair", "memory-dump"])
def test_a_file_that_shrinks_while_it_is_copied(name: str, tmp_path: Path) -> None:
    command = next(command for command in READING if str(command) == name)
    real = Output.copy

    def shrinking(*args: Any) -> int:
        os.truncate(tmp_path / "in", 100)
        return real(*args)

    done = run(command, tmp_path, prepare=lambda: setattr(Output, "copy", shrinking))
    assert_failed(done, "the file has become shorter while it was read")
    assert_nothing_left(tmp_path, "in")


@each_reading
def test_no_standard_input(command: Command, tmp_path: Path) -> None:
    def close() -> None:
        import sys

        os.close(0)
        sys.stdin = None  # type: ignore[assignment] - as the interpreter has it then

    outputs = {output: tmp_path / f"out-{output}" for output in command.outputs}
    assert_failed(run(command, tmp_path, paths={command.inputs[0]: "-", **outputs}, prepare=close), "<stdin>")
    assert_nothing_left(tmp_path, "in")


# What cannot be written.


@each_command
def test_nobody_reads_standard_output(command: Command, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    outputs = dict.fromkeys(command.printable[:1], "-")
    done = run(command, tmp_path, stdout=writing, paths=outputs)
    os.close(writing)
    statuses = (2,) if command.printable else (0, 1, 128 + signal.SIGPIPE)
    assert done.status in statuses and done.err == ""


@each_command
def test_standard_output_is_full(command: Command, tmp_path: Path) -> None:
    outputs = dict.fromkeys(command.printable[:1], "-")
    with open("/dev/full", "wb") as full:
        done = run(command, tmp_path, stdout=full.fileno(), paths=outputs)
    assert_failed(done, os.strerror(errno.ENOSPC))
    assert "in:" not in done.err and "<stdin>" not in done.err


@each_reading
def test_nobody_reads_standard_error(command: Command, tmp_path: Path) -> None:
    def cut() -> None:
        reading, writing = os.pipe()
        os.close(reading)
        os.dup2(writing, 2)

    outputs = {output: tmp_path / f"out-{output}" for output in command.outputs}
    assert run(command, tmp_path, paths={command.inputs[0]: tmp_path, **outputs}, prepare=cut).status == 2


@each_command
def test_no_standard_output(command: Command, tmp_path: Path) -> None:
    def close() -> None:
        import sys

        os.close(1)
        sys.stdout = None  # type: ignore[assignment] - as the interpreter has it then

    done = run(command, tmp_path, prepare=close)
    assert "Traceback" not in done.err and done.status in (0, 1, 2), done
    if not command.outputs:
        assert done.status == 2 and "<stdout>: is closed" in done.err, done


@each_command
def test_no_standard_error(command: Command, tmp_path: Path) -> None:
    def close() -> None:
        import sys

        os.close(2)
        sys.stderr = None  # type: ignore[assignment] - as the interpreter has it then

    dones = []
    for prepare in (None, close):
        folder = tmp_path / ("usual" if prepare is None else "other")
        folder.mkdir()
        done = run(command, folder, prepare=prepare)
        dones.append((done.status, done.out.replace(str(folder), "")))
    assert dones[0] == dones[1]


@pytest.mark.parametrize("command", [command for command in COMMANDS if not command.outputs], ids=str)
def test_what_is_printed_without_a_buffer_is_printed_whole(command: Command, tmp_path: Path) -> None:
    def unbuffered() -> None:
        import sys

        sys.stdout = io.TextIOWrapper(open(1, "wb", buffering=0, closefd=False), write_through=True)  # noqa: SIM115
        resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))

    with (tmp_path / "printed").open("wb") as out:
        done = run(command, tmp_path, stdout=out.fileno(), prepare=unbuffered)
    assert (done.status, done.err) == (2, "xenstream: <stdout>: File too large\n")


@each_output
@pytest.mark.parametrize("limit", [0, 1024])
def test_the_disk_is_full(command: Command, output: str, limit: int, tmp_path: Path) -> None:
    def allow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    size = wanted(command, output, tmp_path)
    done = run(command, tmp_path, paths={output: tmp_path / "out"}, prepare=allow)
    if limit and size <= limit:
        assert done.status in (0, 1)
        return
    assert done.status == 2, done
    assert_nothing_left(tmp_path, "in")


def wanted(command: Command, output: str, folder: Path) -> int:
    """Return the number of bytes that a command writes to an output, or to another output that it requires if that is
    more.
    """
    done = run(command, folder, paths={output: folder / "out"})
    assert done.status in (0, 1), done
    written = [folder / name for name in os.listdir(folder) if name != "in"]
    size = max(path.stat().st_size for path in written)
    for path in written:
        path.unlink()
    return size


@each_output
def test_a_device_that_is_full(command: Command, output: str, tmp_path: Path) -> None:
    done = run(command, tmp_path, paths={output: "/dev/full"}, flags=["--force"])
    assert_failed(done, "/dev/full", os.strerror(errno.ENOSPC))


def in_no_folder(folder: Path) -> Path:
    return folder / "missing" / "out"


def a_folder(folder: Path) -> Path:
    (folder / "out").mkdir()
    return folder / "out"


@each_output
@pytest.mark.parametrize("make", [in_no_folder, a_folder], ids=lambda make: make.__name__)
def test_what_cannot_be_written(command: Command, output: str, make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path)
    there = os.listdir(tmp_path)
    assert_failed(run(command, tmp_path, paths={output: path}), str(path))
    assert_nothing_left(tmp_path, "in", *there)


@each_output
def test_a_folder_that_is_not_ones_own(command: Command, output: str, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    prepare = (lambda: os.seteuid(NOBODY)) if os.geteuid() == 0 else None
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(parent.stat().st_mode | 0o055)
    assert_failed(run(command, tmp_path, paths={output: folder / "out"}, prepare=prepare), "Permission denied")
    assert_nothing_left(folder)


@each_reading
def test_no_room_for_what_is_spooled(command: Command, tmp_path: Path) -> None:
    """From a pipe, the memory commands put pages into a temporary file."""

    def allow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    done = piped(command, tmp_path, sample(command), prepare=allow)
    assert "Traceback" not in done.err and done.status in (0, 1, 2), done
    assert done.status != 2 or done.err.count("\n") <= 1


# Signals.


@each_reading
@pytest.mark.parametrize("number", ENDING, ids=lambda number: number.name)
def test_signals(command: Command, number: signal.Signals, tmp_path: Path) -> None:
    data = sample(command)
    for share in (0.05, 0.6):
        reading, writer, writing = feed(data[: int(len(data) * share)], keep=True)
        outputs = {output: tmp_path / f"out-{output}" for output in command.outputs}
        line = command.arguments(**{command.inputs[0]: "-", **outputs, **others(command, tmp_path)})
        process = Run(line, stdin=reading)
        writer.start()
        writer.join()
        wait_until_read(reading, process.pid)
        process.signal(number)
        done = process.wait()
        os.close(reading), os.close(writing)
        assert done.status == 128 + number, done
        assert done.err in ("", "xenstream: interrupted\n")
        assert_nothing_left(tmp_path, "in")


def test_a_signal_that_is_ignored_stays_so(tmp_path: Path) -> None:
    """As nohup(1) does."""
    (command,) = (command for command in READING if str(command) == "verify")
    reading, writer, writing = feed(sample(command), keep=True)
    process = Run(
        command.arguments(), stdin=reading, prepare=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
    )  # fmt: skip
    writer.start()
    writer.join()
    wait_until_read(reading, process.pid)
    process.signal(signal.SIGHUP)
    os.close(writing), os.close(reading)
    assert process.wait().status == 0
