"""Tests of the access rights of written files."""

from __future__ import annotations

import ast
import errno
import os
import stat
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.each_command import NOBODY, assert_nothing_left, each_output, feed, piped, run
from helpers.faults import READING, WRITING, Command, Run, sample
from helpers.processes import XENSTREAM
from xenstream.io import access
from xenstream.io.output import OutputFile

COPIES = {"convert-target", "repair-target", "set-target", "strip-target", "verify-tee"}
"""Outputs that are an image like the input, and get its mode."""

SECRETS = {"extract-target", "memory-dump-output", "memory-dump-p2m_output", "memory-read-output"}
SECRETS |= {"memory-symbols-output", "report-output"}
"""Outputs that only their owner may read."""

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of other users")

OTHER = 1234


def test_each_output_is_of_one_kind() -> None:
    """A new command has to declare which of its outputs are secrets."""
    assert {f"{command}-{output}" for command, output in WRITING} == COPIES | SECRETS


def test_files_are_written_in_one_place_only() -> None:
    """Otherwise their modes would depend on the umask."""
    found = set()
    for path in Path(xenstream.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func)
            words = [word.value for word in node.args if isinstance(word, ast.Constant) and isinstance(word.value, str)]
            if name == "open" and any(mode in words for mode in ("w", "wb", "a", "ab", "x", "xb", "r+b", "x+b", "w+b")):
                found.add((path.name, ast.unparse(node.args[0]).split("(")[0]))
            if name in ("os.open", "os.mkdir", "os.mkfifo") or name.endswith(("write_text", "write_bytes", ".touch")):
                found.add((path.name, ast.unparse(node.args[0]).split("(")[0]))
    discarded = {(name, where) for name, where in found if where == "os.devnull"}
    assert {name for name, _ in found - discarded} == {"confine.py", "output.py", "target.py"}
    assert ("output.py", "sys.stdout.fileno") in found


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def expected(command: Command, output: str, mode: int, umask: int) -> int:
    return mode & ~umask if f"{command}-{output}" in COPIES else 0o600


@each_output
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077], ids=oct)
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666], ids=oct)
def test_the_mode_of_a_new_file(command: Command, output: str, umask: int, mode: int, tmp_path: Path) -> None:
    (tmp_path / "in").touch()
    (tmp_path / "in").chmod(mode)
    done = run(command, tmp_path, paths={output: tmp_path / "out"}, prepare=lambda: os.umask(umask))
    assert done.status in (0, 1), done
    assert oct(mode_of(tmp_path / "out")) == oct(expected(command, output, mode, umask))


@each_output
def test_the_mode_of_what_comes_from_a_pipe(command: Command, output: str, tmp_path: Path) -> None:
    reading, writer, _ = feed(sample(command))
    line = command.arguments(**{name: tmp_path / name for name in {*command.required, output}})
    process = Run(line, stdin=reading, prepare=lambda: os.umask(0))
    os.close(reading)
    writer.start()
    assert process.wait().status in (0, 1)
    writer.join()
    assert mode_of(tmp_path / output) == 0o600


@each_output
def test_the_mode_of_a_file_that_is_standard_input(command: Command, output: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(sample(command))
    (tmp_path / "in").chmod(0o640)
    line = command.arguments(**{name: tmp_path / name for name in {*command.required, output}})
    with (tmp_path / "in").open("rb") as file:
        assert Run(line, stdin=file.fileno(), prepare=lambda: os.umask(0)).wait().status in (0, 1)
    assert mode_of(tmp_path / output) == expected(command, output, 0o640, 0)


@each_output
@pytest.mark.parametrize("mode", [0o600, 0o440, 0o644, 0o666], ids=oct)
def test_force_keeps_the_mode(command: Command, output: str, mode: int, tmp_path: Path) -> None:
    (tmp_path / "in").touch(mode=0o644)
    (tmp_path / "out").write_bytes(b"old")
    (tmp_path / "out").chmod(mode)
    done = run(command, tmp_path, paths={output: tmp_path / "out"}, flags=["--force"], prepare=lambda: os.umask(0o022))
    assert done.status in (0, 1) and "could not be kept" not in done.err, done
    assert oct(mode_of(tmp_path / "out")) == oct(mode) and (tmp_path / "out").read_bytes() != b"old"


@as_root
@each_output
def test_force_keeps_the_owner(command: Command, output: str, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"old")
    os.chown(tmp_path / "out", NOBODY, OTHER)
    (tmp_path / "out").chmod(0o640)
    assert run(command, tmp_path, paths={output: tmp_path / "out"}, flags=["--force"]).status in (0, 1)
    new = (tmp_path / "out").stat()
    assert (new.st_uid, new.st_gid, stat.S_IMODE(new.st_mode)) == (NOBODY, OTHER, 0o640)


@each_output
def test_the_temporary_file_is_private(command: Command, output: str, tmp_path: Path) -> None:
    """Checked each time that the file's name or mode changes: nobody else can read it there."""
    (tmp_path / "in").touch(mode=0o666)
    (tmp_path / "in").chmod(0o666)
    folder = tmp_path / "folder"
    folder.mkdir()

    def watch(seen: int) -> None:
        os.umask(0)
        for name in ("fsync", "fchmod", "link", "pwrite"):
            real: Any = getattr(os, name)

            def looking(*args: Any, real: Any = real, name: str = name, **more: Any) -> Any:
                modes = {oct(path.stat().st_mode & 0o777) for path in folder.glob(".*")}
                os.write(seen, f"{name} {' '.join(modes)}\n".encode())
                return real(*args, **more)

            setattr(os, name, looking)

    with (tmp_path / "seen").open("wb") as seen:
        number = os.dup2(seen.fileno(), 300)  # which stays open in the command
        done = run(command, tmp_path, paths={output: folder / "out"}, prepare=lambda: watch(number))
        os.close(number)
    assert done.status in (0, 1), done
    lines = (tmp_path / "seen").read_text().splitlines()
    assert lines and {"link"} <= {line.split()[0] for line in lines}
    before = lines[: next(number for number, line in enumerate(lines) if line.startswith(("fsync", "link")))]
    assert all(line.split()[1:] in ([], ["0o600"]) for line in before), lines


def test_while_it_is_written_nobody_else_may_open_it(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        with OutputFile(str(tmp_path / "out")) as output:
            output.write(b"secret")
            (path,) = tmp_path.iterdir()
            assert mode_of(path) == 0o600
            output.commit()
    finally:
        os.umask(mask)


def test_the_order_of_what_is_done_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Owner first, then mode; contents before the rename; the directory is synced last."""
    (tmp_path / "out").write_bytes(b"old")
    done: list[str] = []
    for name in ("fchmod", "fsync", "replace"):
        real = getattr(os, name)

        def noting(*args: Any, real: Callable[..., Any] = real, name: str = name, **more: Any) -> Any:
            is_directory = isinstance(args[0], int) and stat.S_ISDIR(os.fstat(args[0]).st_mode)
            done.append(f"{name} directory" if is_directory else name)
            return real(*args, **more)

        monkeypatch.setattr(os, name, noting)
    with OutputFile(str(tmp_path / "out")) as output:
        output.write(b"new")
        output.commit()
    assert done == ["fchmod", "fsync", "replace", "fsync directory"]
    done.clear()
    with OutputFile(str(tmp_path / "other")) as output:
        output.commit()
    assert done == ["fsync", "fsync directory"]


def test_what_cannot_be_made_durable_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(xenstream.XenstreamError, match="Input/output error"), OutputFile(str(tmp_path / "out")) as out:
        out.commit()
    assert_nothing_left(tmp_path)


# The owner cannot be kept.


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can enter; they cannot enter those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


@as_root
@pytest.mark.parametrize(
    ("old", "new"), [(0o664, 0o644), (0o660, 0o600), (0o604, 0o600), (0o640, 0o600), (0o600, 0o600), (0o755, 0o755)]
)
@each_output
def test_who_is_not_root_gives_nobody_more(
    command: Command, output: str, old: int, new: int, open_folder: Path
) -> None:
    folder = open_folder / "folder"
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    target = folder / "out"
    target.write_bytes(b"old")
    os.chown(target, OTHER, OTHER)
    target.chmod(old)

    def become_nobody() -> None:
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)

    paths: dict[str, Path] = {name: folder / f"out-{name}" for name in command.required}
    done = run(command, open_folder, paths={**paths, output: target}, flags=["--force"], prepare=become_nobody)
    assert done.status in (0, 1), done
    status = target.stat()
    assert status.st_uid == NOBODY and oct(stat.S_IMODE(status.st_mode)) == oct(new)
    said = [
        f"owner (uid {OTHER})",
        f"group (gid {OTHER})",
        *([f"mode {old:04o} (it is {new:04o}"] if old != new else []),
    ]
    assert done.err.count("the replaced file's") == len(said) and all(what in done.err for what in said)


@as_root
def test_a_copy_of_a_file_of_another_group(tmp_path: Path) -> None:
    """The group that may read the copy is not the one that may read the image."""
    command = next(command for command in READING if str(command) == "convert")
    (tmp_path / "in").touch()
    os.chown(tmp_path / "in", OTHER, OTHER)
    for mode, wanted in ((0o640, 0o600), (0o644, 0o644), (0o604, 0o600)):
        (tmp_path / "in").chmod(mode)
        target = tmp_path / f"out{mode}"
        assert run(command, tmp_path, paths={"target": target}, prepare=lambda: os.umask(0)).status == 0
        assert mode_of(target) == wanted


# Attributes.


def acl(user: int, group: int, named: int, mask: int) -> bytes:
    """Return a POSIX access control list with an entry for the user OTHER, as Linux stores it in an attribute."""
    entries = [(1, user, -1), (2, named, OTHER), (4, group, -1), (0x10, mask, -1), (0x20, 0, -1)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)


ACL, DEFAULT = "system.posix_acl_access", "system.posix_acl_default"


def set_or_skip(path: Path, name: str, value: bytes) -> None:
    if not hasattr(os, "setxattr"):
        pytest.skip("Python has no extended attributes on this system")
    try:
        os.setxattr(path, name, value)
    except OSError as error:
        pytest.skip(f"{name}: {error.strerror}")


def replace(path: Path, data: bytes = b"new") -> list[str]:
    with OutputFile(str(path)) as output:
        output.write(data)
        output.commit()
    assert path.read_bytes() == data
    return output.notes


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(0o640)
    return path


def test_an_access_control_list_is_kept(old: Path) -> None:
    set_or_skip(old, ACL, acl(6, 0, 4, 4))
    assert replace(old) == []
    assert os.getxattr(old, ACL) == acl(6, 0, 4, 4) and mode_of(old) == 0o640


def test_other_attributes_are_kept(old: Path) -> None:
    set_or_skip(old, "user.origin", b"backup")
    assert replace(old) == []
    assert os.getxattr(old, "user.origin") == b"backup"


def test_a_list_that_cannot_be_kept_narrows_the_mode(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The group's bits were the mask of the list; without the list they would be the rights of the group."""
    set_or_skip(old, ACL, acl(6, 0, 4, 4))
    assert mode_of(old) == 0o640

    def fail(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "no")

    monkeypatch.setattr(os, "setxattr", fail)
    notes = replace(old)
    assert [note.startswith("the replaced file's access control list") for note in notes] == [True, False]
    assert "mode 0640 (it is 0600" in notes[1]
    assert mode_of(old) == 0o600


def test_attributes_that_cannot_be_read_narrow_the_mode(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> list[str]:
        raise OSError(errno.EACCES, "no")

    if not hasattr(os, "listxattr"):
        pytest.skip("Python has no extended attributes on this system")
    monkeypatch.setattr(os, "listxattr", fail)
    assert "extended attributes" in replace(old)[0] and mode_of(old) == 0o600


def test_a_list_that_the_directory_gives_is_not_left(old: Path, tmp_path: Path) -> None:
    set_or_skip(tmp_path, DEFAULT, acl(6, 4, 6, 6))
    assert replace(old) == []
    assert ACL not in os.listxattr(old) and mode_of(old) == 0o640


def test_a_new_secret_is_private_in_spite_of_the_directorys_list(tmp_path: Path) -> None:
    set_or_skip(tmp_path, DEFAULT, acl(6, 4, 6, 6))
    replace(tmp_path / "new")
    assert mode_of(tmp_path / "new") == 0o600  # the mask of the list, so nobody else has any access


def test_a_copy_of_a_file_with_a_list(old: Path, tmp_path: Path) -> None:
    set_or_skip(old, ACL, acl(6, 0, 4, 4))
    with OutputFile(str(tmp_path / "new")) as output, old.open("rb") as file:
        output.comes_from(file.fileno(), is_image=True)
        output.commit()
    assert mode_of(tmp_path / "new") == 0o600


def test_attributes_of_the_contents_are_not_kept(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"security.ima": b"hash", "user.a": b"b"}
    monkeypatch.setattr(access, "_set", lambda file, name, value: name == "user.a")
    with old.open("rb") as file:
        assert access.keep(file.fileno(), old.stat(), given) == []


@as_root
def test_a_list_is_not_kept_for_another_group(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_or_skip(old, ACL, acl(6, 4, 4, 4))
    os.chown(old, -1, OTHER)

    def fail(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(os, "fchown", fail)
    assert len(replace(old)) == 3
    assert mode_of(old) == 0o600 and ACL not in os.listxattr(old)


def test_setuid_is_not_kept(old: Path) -> None:
    old.chmod(0o6755)
    replace(old)
    assert mode_of(old) == 0o755


def test_piped_reads_are_private_with_the_program(tmp_path: Path) -> None:
    """The installed program, from a shell."""
    command = next(command for command in READING if str(command) == "repair")
    data = sample(command)
    words = [*XENSTREAM, "repair", "-", str(tmp_path / "out")]
    subprocess.run(["sh", "-c", 'umask 022; exec "$@"', "sh", *words], input=data, check=True, capture_output=True)
    assert mode_of(tmp_path / "out") == 0o600
    assert piped(command, tmp_path, data).status == 0
