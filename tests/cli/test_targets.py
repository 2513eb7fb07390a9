"""Output targets: files, links, FIFOs, devices, standard output by any name; and targets that are refused."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.each_command import NOBODY, assert_failed, assert_nothing_left, each_output, feed, required, run
from helpers.faults import READING, WRITING, Command, Done, Run, sample
from helpers.processes import XENSTREAM
from xenstream.errors import SourceError
from xenstream.io.output import OutputFile, is_standard_output, open_output

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of other users")
each_force = pytest.mark.parametrize("flags", [[], ["--force"]], ids=["", "force"])


def write(command: Command, output: str, target: str | Path, folder: Path, **more: Any) -> Done:
    return run(command, folder, paths={output: target}, **more)


def result(command: Command, output: str, folder: Path) -> bytes:
    """Return the data that the command writes to an output."""
    assert write(command, output, folder / "expected", folder).status in (0, 1)
    data = (folder / "expected").read_bytes()
    for name in (set(os.listdir(folder)) - {"in"}) & {"expected", *(f"out-{name}" for name in command.required)}:
        (folder / name).unlink()
    assert data
    return data


# Names that cannot be written to.


@each_output
@each_force
def test_no_name(command: Command, output: str, flags: list[str], tmp_path: Path) -> None:
    done = write(command, output, "", tmp_path, flags=flags)
    assert done.status == 2 and "Error: Invalid value for" in done.err and "the name of the file is empty" in done.err
    assert_nothing_left(tmp_path, "in")


@each_output
@each_force
@pytest.mark.parametrize("name", ["folder", "folder/", "folder/.", "new/", "link", "link/"])
def test_a_directory(command: Command, output: str, name: str, flags: list[str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")
    target = f"{tmp_path}/{name}"
    assert_failed(write(command, output, target, tmp_path, flags=flags), f"{target}: Is a directory")
    assert_nothing_left(tmp_path, "in", "folder", "link")


@each_output
def test_the_input(command: Command, output: str, tmp_path: Path) -> None:
    done = write(command, output, tmp_path / "in", tmp_path)
    assert_failed(done, f"{tmp_path / 'in'}: exists already; --force replaces it")
    assert (tmp_path / "in").read_bytes() == sample(command)


@each_output
@each_force
def test_several_names(command: Command, output: str, flags: list[str], tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"old")
    os.link(tmp_path / "out", tmp_path / "other")
    done = write(command, output, tmp_path / "out", tmp_path, flags=flags)
    assert_failed(done, "has 2 names (hard links)" if flags else "exists already")
    assert (tmp_path / "out").read_bytes() == b"old" and (tmp_path / "out").samefile(tmp_path / "other")
    assert_nothing_left(tmp_path, "in", "out", "other")


# Links.


@each_output
@each_force
@pytest.mark.parametrize("where", ["missing", "missing/file", "/proc/1/missing"])
def test_a_link_to_nothing(command: Command, output: str, where: str, flags: list[str], tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(where)
    done = write(command, output, tmp_path / "link", tmp_path, flags=flags)
    assert_failed(done, f"{tmp_path / 'link'}: ")
    assert "does not exist" in done.err or "No such file" in done.err
    assert_nothing_left(tmp_path, "in", "link")


@each_output
@each_force
def test_links_in_a_circle(command: Command, output: str, flags: list[str], tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert_failed(write(command, output, tmp_path / "a", tmp_path, flags=flags), os.strerror(errno.ELOOP))


@each_output
def test_a_link_to_a_link(command: Command, output: str, tmp_path: Path) -> None:
    data = result(command, output, tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "real").write_bytes(b"old")
    (tmp_path / "folder" / "b").symlink_to("real")
    (tmp_path / "a").symlink_to("folder/b")
    assert_failed(write(command, output, tmp_path / "a", tmp_path), "exists already")
    assert write(command, output, tmp_path / "a", tmp_path, flags=["--force"]).status in (0, 1)
    assert (tmp_path / "folder" / "real").read_bytes() == data
    assert (tmp_path / "a").is_symlink() and (tmp_path / "folder" / "b").is_symlink()


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder like /tmp, beside one that only its owner can write to."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        folder = Path(name, "shared")
        folder.mkdir()
        folder.chmod(0o1777)
        yield folder


@as_root
@each_output
@each_force
def test_a_link_of_another_user(command: Command, output: str, flags: list[str], shared: Path, tmp_path: Path) -> None:
    real = shared.parent / "real"
    real.write_bytes(b"old")
    link = shared / "link"
    link.symlink_to(real)
    os.chown(link, NOBODY, NOBODY, follow_symlinks=False)
    done = write(command, output, link, tmp_path, flags=flags)
    assert_failed(done, f"{link}: is a link of another user (uid {NOBODY}) in a shared directory")
    assert real.read_bytes() == b"old"
    shared.chmod(0o755)  # a link in a place where nobody else can create one is followed
    assert_failed(write(command, output, link, tmp_path), "exists already")
    assert write(command, output, link, tmp_path, flags=["--force"]).status in (0, 1)
    assert real.read_bytes() != b"old"


@as_root
def test_whose_links_are_followed(shared: Path) -> None:
    """Links of one's own, and those of the directory's owner."""
    (shared / "real").write_bytes(b"old")
    (shared / "link").symlink_to("real")
    with OutputFile(str(shared / "link")):
        pass
    os.chown(shared, NOBODY, NOBODY)
    os.chown(shared / "link", NOBODY, NOBODY, follow_symlinks=False)
    with OutputFile(str(shared / "link")):
        pass
    os.chown(shared / "link", 1234, 1234, follow_symlinks=False)
    with pytest.raises(SourceError, match="of another user"):
        OutputFile(str(shared / "link"))


@as_root
@pytest.mark.parametrize("kind", ["file", "fifo"])
def test_a_file_of_another_user_in_a_shared_directory(kind: str, shared: Path, tmp_path: Path) -> None:
    """A replaced file would keep its owner, who created it here and could then read it."""
    command, output = next((c, o) for c, o in WRITING if o == "output")
    target = shared / "out"
    if kind == "fifo":
        os.mkfifo(target)
    else:
        target.write_bytes(b"old")
    os.chown(target, NOBODY, NOBODY)
    done = write(command, output, target, tmp_path, flags=["--force"])
    assert_failed(done, f"is a file of another user (uid {NOBODY}) in a shared directory")


# FIFOs, sockets, devices.


@each_output
def test_a_fifo_wants_force(command: Command, output: str, tmp_path: Path) -> None:
    data = result(command, output, tmp_path)
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo, 0o600)
    assert_failed(write(command, output, fifo, tmp_path), f"{fifo}: is a FIFO; --force writes to it")
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(fifo.read_bytes()))
    reader.start()
    assert write(command, output, fifo, tmp_path, flags=["--force"]).status in (0, 1)
    reader.join()
    assert got == [data] and fifo.is_fifo()


@each_output
@each_force
def test_a_socket(command: Command, output: str, flags: list[str], tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert_failed(write(command, output, tmp_path / "s", tmp_path, flags=flags), "is a socket")


@each_output
def test_a_device_wants_force(command: Command, output: str, tmp_path: Path) -> None:
    assert_failed(write(command, output, "/dev/full", tmp_path), "/dev/full: is a device; --force writes to it")


@each_output
def test_dev_null_does_not(command: Command, output: str, tmp_path: Path) -> None:
    assert write(command, output, "/dev/null", tmp_path).status in (0, 1)


@pytest.mark.parametrize("name", ["verify", "convert"])
def test_a_pipe_of_the_shell_does_not(name: str, tmp_path: Path) -> None:
    """Whoever started the command has opened it for that."""
    (tmp_path / "in").write_bytes(sample(next(c for c in READING if str(c) == name)))
    words = " ".join([*XENSTREAM, name, str(tmp_path / "in"), "--tee" if name == "verify" else ""])
    done = subprocess.run(
        ["bash", "-c", f"{words} >(cat >{tmp_path}/out; : >{tmp_path}/done); sleep 0.05"],
        capture_output=True,
        check=True,
    )
    while not (tmp_path / "done").exists():
        pass
    assert (tmp_path / "out").stat().st_size and not done.stderr


def test_what_is_read_is_not_written_to(tmp_path: Path) -> None:
    """A file whose end is standard output would never end."""
    for command in READING:
        for output in command.printable:
            (tmp_path / "in").write_bytes(sample(command))
            with (tmp_path / "in").open("ab") as end:
                done = write(command, output, "-", tmp_path, stdout=end.fileno())
            assert_failed(done, "is the input file")
            assert (tmp_path / "in").read_bytes() == sample(command)
            for path in required(command, tmp_path).values():
                path.unlink(missing_ok=True)


# Standard output by its names.


def by_standard_output(
    command: Command, output: str, target: str | Path, folder: Path, out: Path
) -> tuple[Done, bytes]:
    with out.open("wb") as file:
        done = write(command, output, target, folder, stdout=file.fileno())
    for path in required(command, folder).values():
        path.unlink(missing_ok=True)
    return done, out.read_bytes()


@each_output
@pytest.mark.parametrize("json", [False, True])
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "its own"])
def test_standard_output_by_name(command: Command, output: str, name: str, json: bool, tmp_path: Path) -> None:
    """The report is not in the data."""
    if not os.path.exists(name) and name != "its own":
        pytest.skip(f"there is no {name} on this system")
    has_json = json and str(command) not in ("memory-read", "report")  # there it excludes the output, or is for it
    out = tmp_path / "stdout"

    def go(target: str | Path) -> tuple[Done, bytes]:
        if not has_json:
            return by_standard_output(command, output, target, tmp_path, out)
        with out.open("wb") as file:
            done = write(command, output, target, tmp_path, stdout=file.fileno(), flags=["--json"])
        for path in required(command, tmp_path).values():
            path.unlink(missing_ok=True)
        return done, out.read_bytes()

    data = result(command, output, tmp_path)
    plain, written = go("-")
    assert written == data
    target = out if name == "its own" else name
    done, written = go(target)
    assert written == data
    assert done.status == plain.status and done.err.replace(f'"{target}"', '"-"') == plain.err
    assert_nothing_left(tmp_path, "in", "stdout")


@each_output
def test_standard_output_that_is_a_pipe_by_name(command: Command, output: str, tmp_path: Path) -> None:
    data = result(command, output, tmp_path)
    reading, writing = os.pipe()
    got: list[bytes] = []

    def take() -> None:
        with open(reading, "rb") as file:
            got.append(file.read())

    reader = threading.Thread(target=take)
    reader.start()
    assert write(command, output, "/dev/stdout", tmp_path, stdout=writing).status in (0, 1)
    os.close(writing)
    reader.join()
    assert got == [data]


def test_dev_null_is_not_standard_output() -> None:
    """Both discard all data, so the report need not go elsewhere."""
    code = "from xenstream.io.output import is_standard_output; import sys; sys.exit(is_standard_output('/dev/null'))"
    subprocess.run([XENSTREAM[0], "-c", code], stdout=subprocess.DEVNULL, check=True)


def test_what_is_not_standard_output(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    assert not is_standard_output(str(tmp_path / "out")) and not is_standard_output(str(tmp_path / "none"))
    assert not is_standard_output("") and is_standard_output("-")


def memory_dump() -> Command:
    return next(command for command in READING if str(command) == "memory-dump")


@pytest.mark.parametrize(
    ("first", "second"),
    [("-", "-"), ("-", "/dev/stdout"), ("out", "out"), ("out", "./out"), ("out", "sub/../out"), ("out", "link/out")],
)
def test_two_outputs_in_one_file(first: str, second: str, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "link").symlink_to(".")
    paths = {
        "output": first if first == "-" else f"{tmp_path}/{first}",
        "p2m_output": second if second[0] in "-/" else f"{tmp_path}/{second}",
    }
    for flags in ([], ["--force"]):
        done = run(memory_dump(), tmp_path, paths=paths, flags=flags)
        assert done.status == 2 and "must go to different files" in done.err and not done.out
        assert_nothing_left(tmp_path, "in", "sub", "link")


@pytest.mark.parametrize("other", ["out", "alias"])
def test_two_outputs_that_replace_one_file(other: str, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"old")
    (tmp_path / "alias").symlink_to("out")
    paths = {"output": tmp_path / "out", "p2m_output": tmp_path / other}
    done = run(memory_dump(), tmp_path, paths=paths, flags=["--force"])
    assert done.status == 2 and "must go to different files" in done.err
    assert (tmp_path / "out").read_bytes() == b"old"


def test_the_report_is_not_in_a_p2m_either(tmp_path: Path) -> None:
    done = run(memory_dump(), tmp_path, paths={"p2m_output": "-"}, flags=["--json"])
    assert done.status == 0 and '"pages"' in done.err and "pages" not in done.out


# Changes by other processes meanwhile.


@pytest.mark.parametrize("force", [False, True])
def test_a_file_that_appears(force: bool, tmp_path: Path) -> None:
    target = tmp_path / "out"
    with pytest.raises(SourceError, match="exists already"), OutputFile(str(target), replace=force) as output:
        output.write(b"ours")
        target.write_bytes(b"theirs")
        output.commit()
    assert target.read_bytes() == b"theirs"
    assert_nothing_left(tmp_path, "out")


def test_a_file_that_is_replaced(tmp_path: Path) -> None:
    target, other = tmp_path / "out", tmp_path / "other"
    target.write_bytes(b"old")
    other.write_bytes(b"theirs")
    with pytest.raises(SourceError, match="another file has taken its place"), OutputFile(str(target)) as output:
        output.write(b"ours")
        other.replace(target)
        output.commit()
    assert target.read_bytes() == b"theirs"
    assert_nothing_left(tmp_path, "out")


def test_a_file_that_becomes_a_link(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    (tmp_path / "secret").write_bytes(b"theirs")
    with pytest.raises(SourceError, match="another file has taken its place"), OutputFile(str(target)) as output:
        target.unlink()
        target.symlink_to("secret")
        output.commit()
    assert target.is_symlink() and (tmp_path / "secret").read_bytes() == b"theirs"


def test_a_file_that_is_removed(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    with pytest.raises(SourceError, match="has gone meanwhile"), OutputFile(str(target)) as output:
        target.unlink()
        output.commit()
    assert_nothing_left(tmp_path)


def test_a_mode_that_is_narrowed_meanwhile(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    target.chmod(0o644)
    with OutputFile(str(target)) as output:
        target.chmod(0o600)
        output.commit()
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_directory_that_becomes_a_link(tmp_path: Path) -> None:
    """The file is created in the place where it was begun."""
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    with OutputFile(str(folder / "out")) as output:
        folder.rename(tmp_path / "moved")
        folder.symlink_to(elsewhere)
        output.write(b"ours")
        output.commit()
    assert_nothing_left(elsewhere)
    assert (tmp_path / "moved" / "out").read_bytes() == b"ours"


def test_a_fifo_that_becomes_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the check and the opening."""
    fifo, secret = tmp_path / "fifo", tmp_path / "secret"
    os.mkfifo(fifo)
    secret.write_bytes(b"theirs")
    real = os.open

    def late(path: Any, flags: int, *args: Any, **more: Any) -> int:
        if path == "fifo" and flags & os.O_ACCMODE == os.O_WRONLY:
            fifo.unlink()
            fifo.symlink_to("secret")
        return real(path, flags, *args, **more)

    monkeypatch.setattr(os, "open", late)
    with pytest.raises(SourceError, match="symbolic links"):
        open_output(str(fifo), replace=True)
    assert secret.read_bytes() == b"theirs"


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(os, "link", fail)
    with OutputFile(str(tmp_path / "out"), replace=False) as output:
        output.write(b"ours")
        output.commit()
    assert (tmp_path / "out").read_bytes() == b"ours"
    target = tmp_path / "other"
    with pytest.raises(SourceError, match="exists already"), OutputFile(str(target), replace=False) as output:
        target.write_bytes(b"theirs")
        output.commit()
    assert target.read_bytes() == b"theirs"
    assert_nothing_left(tmp_path, "out", "other")


def test_a_directory_that_may_not_be_listed(shared: Path) -> None:
    """It can be written to, but not be opened to be synchronised."""
    folder = shared / "folder"
    folder.mkdir()
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o300)
    prepare = (lambda: os.seteuid(NOBODY)) if os.geteuid() == 0 else None
    command, output = WRITING[0]
    done = write(command, output, folder / "out", shared, prepare=prepare)
    folder.chmod(0o700)
    assert done.status == 0 and (folder / "out").stat().st_size


def test_nothing_stays_open(tmp_path: Path) -> None:
    before = set(os.listdir("/dev/fd"))
    for name in ("a", "b"):
        for _ in range(3):
            with OutputFile(str(tmp_path / name)) as output:
                if name == "a":
                    output.commit()
    for path in (tmp_path / "a", tmp_path):
        with pytest.raises(SourceError):
            OutputFile(str(path), replace=False)
    assert set(os.listdir("/dev/fd")) == before
    assert_nothing_left(tmp_path, "a")


def test_a_pipe_to_be_read_and_a_fifo_to_be_written(tmp_path: Path) -> None:
    """From and to FIFOs at the same time, as between two hosts."""
    (command,) = (command for command in READING if str(command) == "convert")
    reading, writer, _ = feed(sample(command))
    os.mkfifo(tmp_path / "fifo")
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "fifo").read_bytes()))
    reader.start()
    process = Run(["convert", "-", str(tmp_path / "fifo"), "--force"], stdin=reading)
    os.close(reading)
    writer.start()
    assert process.wait().status == 0
    writer.join()
    reader.join()
    assert got == [sample(command)]
